// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passage.h"
#include "models/text/progress.h"
#include "models/text/result.h"

#include <QString>

#include <functional>

namespace Sidelight
{

/** One text to be compared, and what of it never matches (sorted, not overlapping). */
struct PassageSource {
    QString text;
    QList<Span> masked;
};

constexpr int leastMinWords = 4;
constexpr int mostMinWords = 50;

/** How far passages are looked for. */
enum class Preset {
    Balanced, ///< the same words in the same order, edits allowed; two sources' passages depend on these two alone
    Thorough, ///< also what was reworded, shuffled or condensed, told by how rare its words are among all sources
};

struct PassageOptions {
    int minWords = 8; ///< fewest common words of a passage, leastMinWords to mostMinWords; "U.S." counts as two
    int jobs = 1;     ///< threads; the result is the same for any number
    Preset preset = Preset::Balanced;
};

/** What a search left out to stay in proportion; to be shown, never kept silent. */
struct PassageNotes {
    /** Runs of eight words that stand at more than 256 places: each further one is paired with the one before only. */
    qint64 crowdedRuns = 0;

    bool operator==(const PassageNotes &) const = default;
};

/** Takes some passages, of one source with earlier ones; false stops the search. */
using PassageSink = std::function<bool(QList<Passage> passages)>;

/**
 * As findPassages(), but hands the passages on as they are found instead of holding all of them: those of the second
 * source with the first, of the third with both, and so on; each by (sourceA, a, b). Their weight is 0: it needs all
 * sources (see rankPassages()). The sink is called in the caller's thread.
 * Memory, beside the texts: about 30 bytes a word while the index is made, 20 after; 10 more when thorough.
 * Errors: Cancelled.
 */
[[nodiscard]] Result<void> streamPassages(const QList<PassageSource> &sources, const PassageSink &sink,
                                          const PassageOptions &options = {}, const ProgressFn &progress = {},
                                          PassageNotes *notes = nullptr);

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
