// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"

namespace Sidelight
{

/** What two sources have in common, in figures. */
struct ComparisonSummary {
    double shareOfA = 0; ///< of A's words found in B, 0 to 1
    double shareOfB = 0;
    QList<int> passages;  ///< indexes into Analysis::passages, in A's order; noise left out
    int quotesInBoth = 0; ///< quotes of A whose words stand in a quote of B
    int quotesOnlyInA = 0;
    int quotesOnlyInB = 0;

    bool operator==(const ComparisonSummary &) const = default;
};

/** Compares two analysed sources by their indexes. O(passages + quotes x passages of the pair). */
[[nodiscard]] ComparisonSummary compare(const Analysis &analysis, int a, int b);

/** The comparison as a sentence that can be quoted: "33 % of 001 stands in 003, ...". */
[[nodiscard]] QString describe(const ComparisonSummary &summary, const Source &a, const Source &b);

} // namespace Sidelight
