// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/datevalues.h"

#include "models/claims/dateresolver.h"

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

/** Does the sentence, right before a token, speak of what is to come? Behind a date another clause may do so. */
bool speaksOfFuture(const ReadText &text, int begin)
{
    for (int at = begin - 1; at >= std::max(0, begin - tenseReach) && !endsSentence(text, at); --at) {
        if (text.language->future.contains(text.tokens.at(at).text)) {
            return true;
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

/** A time and the tokens it was read from. */
struct Found {
    Value value;
    int begin = 0;
    int end = 0;
};

/** A day, or a part of one: a time of day can be told of it. */
bool isDay(const QString &value)
{
    constexpr qsizetype dayLength = 10;
    const qsizetype part = value.indexOf(u'T');
    const QString day = part < 0 ? value : value.first(part);
    const bool isExact = part >= 0 && value.at(part + 1).isDigit();
    return !isExact && (day.size() == dayLength || day.startsWith("REF"_L1));
}

QString dayOf(const QString &value)
{
    const qsizetype part = value.indexOf(u'T');
    return part < 0 ? value : value.first(part);
}

/** Are two times, the one behind the other, one: "1:30 a.m. on Feb. 1"? */
bool belongTogether(const ReadText &text, const Found &first, const Found &second)
{
    constexpr int mostBetween = 3;
    const bool areTimeAndDay =
        (first.value.time == TimeKind::Time && second.value.time == TimeKind::Date && isDay(second.value.value)) ||
        (second.value.time == TimeKind::Time && first.value.time == TimeKind::Date && isDay(first.value.value));
    if (!areTimeAndDay || second.begin - first.end > mostBetween || text.tokens.at(second.begin).isFirstInLine) {
        return false;
    }
    for (int at = first.end; at < second.begin; ++at) {
        const ValueToken &token = text.tokens.at(at);
        if (token.isFirstInLine || text.language->inClass(u"joiner"_s, token.text).isEmpty()) {
            return false;
        }
    }
    return true;
}

Found joined(const Found &first, const Found &second)
{
    const bool isTimeFirst = first.value.time == TimeKind::Time;
    const Value &day = isTimeFirst ? second.value : first.value;
    const Value &time = isTimeFirst ? first.value : second.value;
    Found result = first;
    result.end = second.end;
    result.value.span.end = second.value.span.end;
    result.value.value = dayOf(day.value) + time.value;
    result.value.time = TimeKind::Time;
    return result;
}

/** What a match means, without a full stop at its end that is the sentence's. */
std::optional<Found> foundIn(const ReadText &text, const PatternMatch &match, DateResolver &resolver)
{
    const std::optional<TimeValue> time = resolver.resolve(match, speaksOfFuture(text, match.begin));
    if (!time) {
        return std::nullopt;
    }
    const Span span{text.tokens.at(match.begin).span.begin, text.tokens.at(match.end - 1).span.end};
    return Found{
        {.span = span, .type = ValueType::Date, .time = time->kind, .value = time->value}, match.begin, match.end};
}

} // namespace

QList<Value> dateValues(const ReadText &text, const QDate &published)
{
    DateResolver resolver(published);
    QList<Found> found;
    for (int at = 0; at < text.tokens.size();) {
        const std::optional<PatternMatch> match = longestMatch(text, at);
        if (match && match->rule->operation == u"notTime") {
            at = match->end;
            continue;
        }
        const std::optional<Found> time = match ? foundIn(text, *match, resolver) : std::nullopt;
        if (!time) {
            ++at;
            continue;
        }
        at = time->end;
        if (!found.isEmpty() && belongTogether(text, found.last(), *time)) {
            found.last() = joined(found.last(), *time);
        } else {
            found.append(*time);
        }
    }
    QList<Value> values;
    for (const Found &time : found) {
        values.append(time.value);
    }
    return values;
}

} // namespace Sidelight
