// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passage.h"
#include "models/text/progress.h"
#include "models/text/result.h"

#include <QString>

namespace Sidelight
{

/** One text to be compared, and what of it never matches (sorted, not overlapping). */
struct PassageSource {
    QString text;
    QList<Span> masked;
};

struct PassageOptions {
    int minWords = 8; ///< fewest common words of a passage, 4 to 50; "U.S." and "don't" count as two
    int jobs = 1;     ///< threads; the result is the same for any number
};

/** What a search left out to stay in proportion; to be shown, never kept silent. */
struct PassageNotes {
    /** Runs of six words that stand in more than 256 sources: each of these is paired with the next one only. */
    qint64 commonRuns = 0;

    bool operator==(const PassageNotes &) const = default;
};

/**
 * All shared passages of all pairs of sources, ordered by (sourceA, sourceB, a, b).
 *
 * Substituted, inserted and deleted words are bridged; there is no line or paragraph model; crossing and repeated
 * matches are kept. See README.md beside this file for the method, its limits and its sources. `notes`, if given, is
 * told when a limit was met.
 * Errors: Cancelled.
 */
[[nodiscard]] Result<QList<Passage>> findPassages(const QList<PassageSource> &sources,
                                                  const PassageOptions &options = {}, const ProgressFn &progress = {},
                                                  PassageNotes *notes = nullptr);

} // namespace Sidelight
