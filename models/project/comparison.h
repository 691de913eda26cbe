// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/complement.h"
#include "models/project/analysis.h"

#include <QStringList>

namespace Sidelight
{

/** What two sources have in common, in figures. */
struct ComparisonSummary {
    double shareOfA = 0; ///< of A's words found in B, 0 to 1
    double shareOfB = 0;
    QList<int> passages;     ///< indexes into Analysis::passages, in A's order; noise left out
    int quotesInBoth = 0;    ///< what was said once and is quoted in both
    int quotesTrimmed = 0;   ///< of these, what one of the two has shorter than the other
    int quotesOnlyInA = 0;   ///< quotes of A of which B has nothing
    int quotesOnlyInB = 0;   ///< and the other way round
    QList<OnlyHere> onlyInA; ///< the words of A that stand in no passage with B, in text order
    QList<OnlyHere> onlyInB; ///< and the other way round
    QStringList namedInBoth; ///< outlets that both name as where something is from, the most named first

    bool operator==(const ComparisonSummary &) const = default;
};

/** How many words there are in stretches that one source alone has. */
[[nodiscard]] int wordsIn(const QList<OnlyHere> &stretches);

/**
 * The words of a source that do not stand in a passage with `other` (an index of the analysis; -1: with any other
 * source), in text order, cut at the ends of sentences. Noise counts as not shared, boilerplate as neither. Nothing of
 * a source that is not analysed. Linear in the text and the passages.
 */
[[nodiscard]] QList<OnlyHere> onlyIn(const Source &source, const Analysis &analysis, int other = -1);

/**
 * Compares two sources; nothing is in common while one of them is not analysed. Linear in the texts, the passages and
 * the quotes that both have.
 */
[[nodiscard]] ComparisonSummary compare(const Analysis &analysis, const Source &a, const Source &b);

/** The comparison in sentences that can be quoted: "33 % of 001 stands in 003, ...". */
[[nodiscard]] QString describe(const ComparisonSummary &summary, const Source &a, const Source &b);

} // namespace Sidelight
