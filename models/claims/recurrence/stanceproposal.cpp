// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/stanceproposal.h"

#include "models/claims/values/valuelanguage.h"
#include "models/claims/values/valuetokens.h"
#include "models/text/sentences.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** From the most telling to the least. */
constexpr std::array ranks{Stance::Disputes, Stance::Questions, Stance::Attributes, Stance::Asserts};

struct Evidence {
    Span span;
    qsizetype distance = 0;
    size_t rank = 0;
};

Span sentenceOf(QStringView text, const Span &span)
{
    for (const Span &sentence : sentences(text)) {
        if (sentence.intersects(span)) {
            return {std::min(sentence.begin, span.begin), std::max(sentence.end, span.end)};
        }
    }
    return span;
}

bool standsAt(const QList<ValueToken> &tokens, qsizetype at, const QStringList &words)
{
    if (at + words.size() > tokens.size()) {
        return false;
    }
    return std::ranges::equal(tokens.sliced(at, words.size()), words, {}, &ValueToken::text);
}

qsizetype distance(const Span &a, const Span &b)
{
    return std::max<qsizetype>(0, std::max(a.begin - b.end, b.begin - a.end));
}

/** The evidence nearest to the span, in positions of `sentence`. */
std::optional<Evidence> nearestEvidence(QStringView sentence, const Span &span, const ValueLanguage &language)
{
    const QList<ValueToken> tokens = valueTokens(sentence);
    std::optional<Evidence> best;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        for (size_t rank = 0; rank < ranks.size(); ++rank) {
            for (const QStringList &words : language.stance.value(stanceKey(ranks[rank]))) {
                if (!standsAt(tokens, at, words)) {
                    continue;
                }
                const Span place{tokens.at(at).span.begin, tokens.at(at + words.size() - 1).span.end};
                const Evidence evidence{place, distance(place, span), rank};
                if (!best || std::tie(evidence.distance, evidence.rank) < std::tie(best->distance, best->rank)) {
                    best = evidence;
                }
            }
        }
    }
    return best;
}

} // namespace

StanceProposal proposeStance(QStringView text, const Span &span, const QList<AttributedSpan> &quotes)
{
    const Span sentence = sentenceOf(text, span);
    StanceProposal proposal;
    const Span within{span.begin - sentence.begin, span.end - sentence.begin};
    if (const auto evidence =
            nearestEvidence(text.sliced(sentence.begin, sentence.length()), within, languageOf(text))) {
        proposal.stance = ranks.at(evidence->rank);
        proposal.evidence = {evidence->span.begin + sentence.begin, evidence->span.end + sentence.begin};
    }
    const auto quote =
        std::ranges::find_if(quotes, [&](const AttributedSpan &quoted) { return quoted.content.intersects(span); });
    if (quote != quotes.end()) {
        proposal.attributedTo = quote->speaker;
        proposal.stance = proposal.stance == Stance::Asserts ? Stance::Attributes : proposal.stance;
    }
    return proposal;
}

} // namespace Sidelight
