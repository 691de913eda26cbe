// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"
#include "models/text/article.h"

#include <QLatin1StringView>

namespace Sidelight
{

/** What a corrected quote has as its rule. */
constexpr QLatin1StringView correctedRule("corrected");

/**
 * What the analyst says of one quote. It is found again by where its content stood and by its exact words, so that it
 * outlives changes of the engine and of the text round it.
 */
struct QuoteCorrection {
    enum class Verdict {
        Changed, ///< it is a quote, with what is set below
        NoQuote, ///< nobody says this
        NewQuote ///< the engine did not find it; what is not set below is unknown
    };

    Span place;    ///< the content as it was found, or as it was marked
    QString words; ///< its exact words: textual content of `place`
    Verdict verdict = Verdict::Changed;
    std::optional<Span> content;    ///< what is said, instead of `place`
    std::optional<QString> speaker; ///< empty: nobody known
    std::optional<QuoteType> type;
    std::optional<Span> mention; ///< empty: none
    std::optional<Span> cue;     ///< empty: none

    bool operator==(const QuoteCorrection &) const = default;
};

/**
 * The quotes with the corrections, in text order. Corrected ones have the rule "corrected" and confidence 1; the others
 * are as they were. A correction is of the quote with the same content, else of the one that shares most with its place
 * (at least half of both together). Where the engine does not find the quote any more, one that was changed stays,
 * since the analyst saw it. Where the text has other words at the place, they are looked for: they count where they
 * stand only once. Spans are moved along. Of several corrections of one quote the later ones add to the earlier ones.
 * O(n log n) in quotes and corrections, plus the text where words must be looked for.
 */
[[nodiscard]] QList<Quote> corrected(const Article &article, const QList<Quote> &found,
                                     const QList<QuoteCorrection> &corrections);

} // namespace Sidelight
