// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/datevalues.h"

#include "models/claims/values/datejoining.h"
#include "models/claims/values/dateresolver.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** How far before a date a word may stand that tells that it is to come. */
constexpr int tenseReach = 6;

bool endsSentence(const ReadText &text, int at)
{
    const ValueToken &token = text.tokens.at(at);
    const bool isMark = token.text == u"." || token.text == u"?" || token.text == u"!" || token.text == u";";
    return isMark && (at + 1 == text.tokens.size() || text.tokens.at(at + 1).isSpaced) &&
           (at == 0 || text.tokens.at(at - 1).text.size() > 4);
}

bool isReport(const ReadText &text, int at)
{
    return text.language->stance.value(u"attributes"_s).contains(QStringList{text.tokens.at(at).text});
}

bool isPastPerfect(const ReadText &text, int at)
{
    return !text.language->inClass(u"pastPerfect"_s, text.tokens.at(at).text).isEmpty();
}

/** Does the sentence, right before a token, speak of what is to come? Behind a date another clause may do so. */
bool speaksOfFuture(const ReadText &text, int begin)
{
    for (int at = begin - 1; at >= std::max(0, begin - tenseReach) && !endsSentence(text, at); --at) {
        if (text.language->future.contains(text.tokens.at(at).text)) {
            const bool isOver = at > 1 && (isPastPerfect(text, at - 1) || isPastPerfect(text, at - 2));
            return !isOver; // "had been due on Friday"
        }
        if (isReport(text, at)) {
            return false; // "... will come, he said on Thursday"
        }
        if (text.tokens.at(at).isFirstInLine) {
            break;
        }
    }
    return false;
}

/** "Effective Feb. 1", "by August". */
bool isDueDate(const ReadText &text, const PatternMatch &match)
{
    return match.begin > 0 && match.find(u"month") &&
           !text.language->inClass(u"futureBefore"_s, text.tokens.at(match.begin - 1).text).isEmpty();
}

/** Is a unit a rate's: "$5 million a year", "24 hours a day"? */
bool isRate(const ReadText &text, const PatternMatch &match)
{
    if (match.end != match.begin + 2 || match.begin == 0 || text.tokens.at(match.begin).isFirstInLine ||
        !text.language->article.contains(text.tokens.at(match.begin).text)) {
        return false;
    }
    const ValueToken &before = text.tokens.at(match.begin - 1);
    return before.kind == ValueToken::Kind::Digits || text.language->numbers.contains(before.text) ||
           text.language->scales.contains(before.text) || !text.language->inClass(u"plural"_s, before.text).isEmpty();
}

/** What a match means. */
std::optional<FoundTime> foundIn(const ReadText &text, const PatternMatch &match, DateResolver &resolver,
                                 DateResolver &open)
{
    const bool isFuture = isDueDate(text, match) || speaksOfFuture(text, match.begin);
    const std::optional<TimeValue> resolved = resolver.resolve(match, isFuture);
    const std::optional<TimeValue> time = &open == &resolver ? resolved : open.resolve(match, isFuture);
    if (!time) {
        return std::nullopt;
    }
    const Span span{text.tokens.at(match.begin).span.begin, text.tokens.at(match.end - 1).span.end};
    return FoundTime{{.span = span, .type = ValueType::Date, .time = time->kind, .value = time->value},
                     match.begin,
                     match.end,
                     time->isWeak,
                     time->isBeside,
                     resolved ? resolved->value : time->value};
}

/** The two matches of "18 and 19 June", "April 24 and 25". */
std::pair<PatternMatch, PatternMatch> parted(const ReadText &text, const PatternMatch &match)
{
    const auto isLink = [&](const ValueToken &token) {
        return !text.language->inClass(u"listMark"_s, token.text).isEmpty();
    };
    const auto tokens = std::span(text.tokens).subspan(match.begin, match.end - match.begin);
    const auto link = match.begin + static_cast<int>(std::ranges::find_if(tokens, isLink) - tokens.begin());
    std::pair parts{match, match};
    parts.first.end = link;
    parts.second.begin = link + 1;
    parts.second.captures.erase(std::ranges::find(parts.second.captures, u"day"_s, &Capture::name));
    return parts;
}

/** The longest match at a token that is a time, or two, or shows that there is none. */
struct FoundMatch {
    QList<FoundTime> times;
    int end = 0; ///< where to go on
};

FoundMatch matchAt(const ReadText &text, int at, DateResolver &resolver, DateResolver &open)
{
    for (std::optional<PatternMatch> match = longestMatch(text, at); match;
         match = longestMatch(text, at, match->end)) {
        if (match->rule->operation == u"notTime" || isRate(text, *match)) {
            return {{}, match->end};
        }
        if (match->rule->value == u"pair") {
            const auto parts = parted(text, *match);
            const std::optional<FoundTime> first = foundIn(text, parts.first, resolver, open);
            const std::optional<FoundTime> second = foundIn(text, parts.second, resolver, open);
            if (first && second) {
                return {{*first, *second}, match->end};
            }
            continue;
        }
        if (const std::optional<FoundTime> time = foundIn(text, *match, resolver, open)) {
            return {{*time}, time->end};
        }
    }
    return {{}, at + 1};
}

} // namespace

QList<Value> dateValues(const ReadText &text, const Publication &published, TimeNotation notation)
{
    DateResolver resolver(published, TimeNotation::Resolved);
    DateResolver open(published, TimeNotation::Open);
    DateJoiner joiner(text, published.day, notation);
    for (int at = 0; at < text.tokens.size();) {
        if (text.tokens.at(at).text == u"-") { // between "mid" and "August", but no beginning
            ++at;
            continue;
        }
        const FoundMatch found = matchAt(text, at, resolver, notation == TimeNotation::Open ? open : resolver);
        for (const FoundTime &time : found.times) {
            joiner.add(time);
        }
        at = found.end;
    }
    return joiner.values();
}

} // namespace Sidelight
