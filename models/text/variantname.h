// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/variantruns.h"

#include <QStringView>

namespace Sidelight
{

/** What one wording of a group is to the base, in a word. */
enum class VariantKind {
    Base,
    Verbatim,    ///< the same words
    Trimmed,     ///< words left out, mostly at the ends
    Spliced,     ///< what was apart stands together: words left out in the middle, or two parts made one
    Cleaned,     ///< nothing but slips of the tongue left out, see isSlip()
    Bracketed,   ///< nothing but words in brackets put in, or in the place of others
    Inserted,    ///< words put in
    Paraphrased, ///< other words, or another order
};

struct VariantName {
    VariantKind kind = VariantKind::Base;
    int words = 0; ///< that are left out, put in or others; 0 for Base and Verbatim

    bool operator==(const VariantName &) const = default;
};

/** How many words of a wording stand to the base in which way. */
struct VariantCounts {
    int same = 0;
    int changed = 0; ///< of the longer side
    int inserted = 0;
    int leftOut = 0;
    int moved = 0;

    bool operator==(const VariantCounts &) const = default;
};

/** A wording with its words: their places in the reading text, and the same numbers for the same words. */
struct Wording {
    QStringView text;
    QList<Span> words;
    QList<int> numbers;
    QList<qsizetype> breaks = {}; ///< words that begin a part: what stands before them is not of the wording
};

/**
 * Whether some words of a wording are a slip of the tongue: they say again what stands before them, or begin what
 * stands behind them ("commented on - commented upon", "the the"). At most four words; those that merely begin alike do
 * so with a word of four letters or more.
 */
[[nodiscard]] bool isSlip(const Wording &wording, const Span &words);

/** How many words of each kind the runs have. Linear. */
[[nodiscard]] VariantCounts variantCounts(const QList<VariantRun> &runs);

/** The name of a wording by what its runs against the base are. */
[[nodiscard]] VariantName variantName(const QList<VariantRun> &runs, const Wording &base, const Wording &own);

} // namespace Sidelight
