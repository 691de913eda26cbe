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
    int minWords = 8; ///< fewest common words of a passage, 4 to 50
    int jobs = 1;     ///< threads; the result is the same for any number
};

/**
 * All shared passages of all pairs of sources, ordered by (sourceA, sourceB, a, b).
 *
 * Substituted, inserted and deleted words are bridged; there is no line or paragraph model; crossing and repeated
 * matches are kept. See README.md beside this file for the method and its sources.
 * Errors: Cancelled.
 */
[[nodiscard]] Result<QList<Passage>> findPassages(const QList<PassageSource> &sources,
                                                  const PassageOptions &options = {}, const ProgressFn &progress = {});

} // namespace Sidelight
