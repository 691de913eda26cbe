// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/alignedrun.h"
#include "models/text/wordalignment.h"

namespace Sidelight
{

/** A run of one wording against a base, in places of words: A is the base. */
struct VariantRun {
    RunKind kind = RunKind::Same;
    Span base; ///< words of the base; empty for OnlyInB, and then says before which word
    Span own;  ///< words of the wording; empty for OnlyInA

    bool operator==(const VariantRun &) const = default;
};

/** The words of the base that one column holds; none where only others have words. */
struct ColumnRange {
    Span base;
    bool isSame = false; ///< no run differs there

    bool operator==(const ColumnRange &) const = default;
};

/**
 * The alignment as runs that cover all words of the base, in its order, and all words of the wording. Moved words stand
 * where the base has them. Of other words that meet between the same two common ones the first are paired as changed.
 */
[[nodiscard]] QList<VariantRun> variantRuns(const WordAlignment &alignment, qsizetype baseWords, qsizetype ownWords);

/**
 * The runs cut before the words at which parts of the base, or of the wording, begin (rising). Of a changed run what is
 * behind the cut is only in the base, or only in the wording.
 */
[[nodiscard]] QList<VariantRun> cutAtBreaks(const QList<VariantRun> &runs, const QList<qsizetype> &baseBreaks,
                                            const QList<qsizetype> &ownBreaks);

/**
 * Columns that wordings of the same base share: cut wherever a run of one of them that differs begins or ends, but
 * never inside of a changed one. Words that are only in a wording have a column of their own. Linear in runs and words.
 */
[[nodiscard]] QList<ColumnRange> variantColumns(const QList<QList<VariantRun>> &wordings, qsizetype baseWords);

/** The part of a wording's runs that stands in a column. O(log runs + result). */
[[nodiscard]] QList<VariantRun> runsIn(const QList<VariantRun> &runs, const Span &column);

} // namespace Sidelight
