// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/corrections.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

// What a quote and a place must share of both together, for the one to be the other.
constexpr double leastOfChanged = 0.5;
constexpr double leastOfNew = 0.8; // what the analyst marked inside of another quote does not replace that one

bool fits(const Span &span, const QString &text)
{
    return span.begin >= 0 && span.begin <= span.end && span.end <= text.size();
}

double shareOfBoth(const Span &a, const Span &b)
{
    const qsizetype common = a.intersected(b).length();
    const qsizetype all = a.length() + b.length() - common;
    return all > 0 ? double(common) / double(all) : 0;
}

/** Where the words of a correction stand now: at their place, or where they stand only once. */
std::optional<Span> placeOf(const QuoteCorrection &correction, const QString &text)
{
    const Span &place = correction.place;
    if (correction.words.isEmpty()) {
        return {};
    }
    if (fits(place, text) && QStringView(text).sliced(place.begin, place.length()) == correction.words) {
        return place;
    }
    const qsizetype first = text.indexOf(correction.words);
    if (first < 0 || text.indexOf(correction.words, first + 1) >= 0) {
        return {};
    }
    return Span{first, first + correction.words.size()};
}

Span resultOf(const QuoteCorrection &correction)
{
    return correction.content.value_or(correction.place);
}

/** The correction where its words stand now, with its other spans moved along. */
std::optional<QuoteCorrection> placed(QuoteCorrection correction, const QString &text)
{
    const std::optional<Span> place = placeOf(correction, text);
    if (!place) {
        return {};
    }
    const qsizetype by = place->begin - correction.place.begin;
    correction.place = *place;
    for (std::optional<Span> *span : {&correction.content, &correction.mention, &correction.cue}) {
        if (*span && !(*span)->isEmpty()) {
            *span = Span{(*span)->begin + by, (*span)->end + by};
        }
        if (*span && !fits(**span, text)) {
            span->reset();
        }
    }
    if (correction.content && correction.content->isEmpty()) {
        correction.content.reset();
    }
    return correction;
}

template <class T>
void replace(std::optional<T> &value, const std::optional<T> &by)
{
    value = by ? by : value;
}

/** What a later correction of the same quote adds to an earlier one. */
void add(QuoteCorrection &earlier, const QuoteCorrection &later)
{
    const bool staysNew =
        earlier.verdict == QuoteCorrection::Verdict::NewQuote && later.verdict == QuoteCorrection::Verdict::Changed;
    earlier.verdict = staysNew ? earlier.verdict : later.verdict;
    replace(earlier.content, later.place == resultOf(earlier) ? later.content : std::optional(resultOf(later)));
    replace(earlier.speaker, later.speaker);
    replace(earlier.type, later.type);
    replace(earlier.mention, later.mention);
    replace(earlier.cue, later.cue);
}

/** The corrections that can be placed, one a quote. */
std::vector<QuoteCorrection> merged(const QList<QuoteCorrection> &corrections, const QString &text)
{
    std::vector<QuoteCorrection> result;
    QHash<std::pair<qsizetype, qsizetype>, size_t> rows; // by what they are about: the place, and the content asked for
    const auto key = [](const Span &span) { return std::pair(span.begin, span.end); };
    for (const QuoteCorrection &correction : corrections) {
        const std::optional<QuoteCorrection> own = placed(correction, text);
        if (!own) {
            continue;
        }
        size_t row = result.size();
        if (const auto known = rows.constFind(key(own->place)); known != rows.cend()) {
            row = *known;
            add(result[row], *own);
        } else {
            result.push_back(*own);
        }
        rows.insert(key(own->place), row);
        rows.insert(key(resultOf(result[row])), row);
    }
    return result;
}

/** Finds the quotes that corrections are about, each for one of them. */
class FoundQuotes
{
public:
    explicit FoundQuotes(QList<Quote> quotes)
        : m_quotes(std::move(quotes))
        , m_isTaken(static_cast<size_t>(m_quotes.size()), false)
    {
        std::ranges::stable_sort(m_quotes, {}, &begin);
        for (const Quote &quote : std::as_const(m_quotes)) {
            m_longest = std::max(m_longest, quote.content.length());
        }
    }

    /** The free quote that shares most with a place, and at least so much; -1 if none does. */
    qsizetype take(const Span &place, double least)
    {
        qsizetype best = -1;
        auto quote = std::ranges::lower_bound(m_quotes, place.begin - m_longest, {}, &begin);
        for (; quote != m_quotes.end() && quote->content.begin < place.end; ++quote) {
            const qsizetype index = quote - m_quotes.begin();
            const double share = shareOfBoth(quote->content, place);
            if (!m_isTaken[static_cast<size_t>(index)] && share >= least && (best < 0 || share > least)) {
                best = index;
                least = share;
            }
        }
        if (best >= 0) {
            m_isTaken[static_cast<size_t>(best)] = true;
        }
        return best;
    }

    [[nodiscard]] const Quote &at(qsizetype index) const { return m_quotes.at(index); }

    /** Those that no correction is about. */
    [[nodiscard]] QList<Quote> rest() const
    {
        QList<Quote> result;
        for (qsizetype i = 0; i < m_quotes.size(); ++i) {
            if (!m_isTaken[static_cast<size_t>(i)]) {
                result.append(m_quotes.at(i));
            }
        }
        return result;
    }

private:
    static qsizetype begin(const Quote &quote) { return quote.content.begin; }

    QList<Quote> m_quotes; // in text order
    std::vector<bool> m_isTaken;
    qsizetype m_longest = 0;
};

/** A quote of which nothing is known but its words. */
Quote unknownQuote(const Span &content, const QString &text)
{
    static constexpr QStringView marks = u"\"'\u00AB\u00BB\u2018\u201A\u201B\u201C\u201E\u201F\u2039\u203A";
    Quote quote;
    quote.content = content;
    const bool isMarked = content.begin > 0 && marks.contains(text.at(content.begin - 1));
    quote.type = isMarked ? QuoteType::Direct : QuoteType::Indirect;
    return quote;
}

void set(std::optional<Span> &field, const std::optional<Span> &value)
{
    if (value) {
        field = value->isEmpty() ? std::nullopt : value;
    }
}

Quote applied(const QuoteCorrection &correction, Quote quote)
{
    const bool replacesContent = correction.content || correction.verdict == QuoteCorrection::Verdict::NewQuote;
    quote.content = replacesContent ? resultOf(correction) : quote.content;
    quote.speaker = correction.speaker.value_or(quote.speaker);
    quote.type = correction.type.value_or(quote.type);
    set(quote.mention, correction.mention);
    set(quote.cue, correction.cue);
    quote.confidence = 1;
    quote.rule = correctedRule;
    return quote;
}

} // namespace

QList<Quote> corrected(const Article &article, const QList<Quote> &found, const QList<QuoteCorrection> &corrections)
{
    const std::vector<QuoteCorrection> all = merged(corrections, article.text);
    if (all.empty()) {
        return found;
    }
    FoundQuotes quotes(found);
    std::vector<qsizetype> matches;
    for (const QuoteCorrection &correction : all) { // what is the same word for word goes before what is like it
        const qsizetype same = quotes.take(correction.place, 1);
        matches.push_back(same >= 0 ? same : quotes.take(resultOf(correction), 1));
    }
    QList<Quote> result;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isNew = all[i].verdict == QuoteCorrection::Verdict::NewQuote;
        if (matches[i] < 0) {
            matches[i] = quotes.take(isNew ? resultOf(all[i]) : all[i].place, isNew ? leastOfNew : leastOfChanged);
        }
        if (all[i].verdict != QuoteCorrection::Verdict::NoQuote) {
            result.append(applied(all[i], matches[i] >= 0 ? quotes.at(matches[i])
                                                          : unknownQuote(resultOf(all[i]), article.text)));
        }
    }
    result.append(quotes.rest());
    std::ranges::stable_sort(result, {},
                             [](const Quote &quote) { return std::pair(quote.content.begin, -quote.content.end); });
    return result;
}

} // namespace Sidelight
