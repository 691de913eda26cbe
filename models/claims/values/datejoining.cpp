// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/datejoining.h"

#include "models/claims/values/calendar.h"
#include "models/claims/values/daterange.h"
#include "models/claims/values/dayspan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

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

} // namespace

std::optional<DateJoiner::Duration> DateJoiner::durationOf(const FoundTime &time)
{
    const QString &value = time.resolved;
    if (!value.startsWith(u'P') || value.size() < 3 || time.value.time == TimeKind::Set) {
        return std::nullopt;
    }
    const bool isOfDay = value.at(1) == u'T';
    const qsizetype digits = isOfDay ? 2 : 1;
    bool isWhole = false;
    const int count = value.sliced(digits, value.size() - digits - 1).toInt(&isWhole);
    return isWhole ? std::optional(Duration{count, (isOfDay ? u"T"_s : QString()) + value.back()}) : std::nullopt;
}

void DateJoiner::add(FoundTime time)
{
    while (!m_found.isEmpty()) {
        const std::optional<FoundTime> both = joined(m_found.constLast(), time);
        if (!both) {
            break;
        }
        m_found.removeLast();
        time = *both;
    }
    m_found.append(time);
}

QList<Value> DateJoiner::values() const
{
    QList<Value> values;
    for (const FoundTime &time : m_found) {
        if (!time.isWeak) {
            values.append(time.value);
        }
    }
    return values;
}

std::optional<FoundTime> DateJoiner::joined(const FoundTime &first, const FoundTime &second) const
{
    for (const auto join :
         {&DateJoiner::range, &DateJoiner::dayAndTime, &DateJoiner::distance, &DateJoiner::lastingFrom,
          &DateJoiner::partOf, &DateJoiner::longDuration, &DateJoiner::setAndTime, &DateJoiner::partAndTime,
          &DateJoiner::yearBehind, &DateJoiner::weekdayOfWeek}) {
        if (const std::optional<FoundTime> both = (this->*join)(first, second)) {
            return both;
        }
    }
    return std::nullopt;
}

QString DateJoiner::textAt(int at) const
{
    return at >= 0 && at < m_text.tokens.size() ? m_text.tokens.at(at).text : QString();
}

bool DateJoiner::isIn(const QString &className, int at) const
{
    return !m_text.language->inClass(className, textAt(at)).isEmpty();
}

bool DateJoiner::hasWordOf(const QString &className, const FoundTime &time) const
{
    for (int at = time.begin; at < time.end; ++at) {
        if (isIn(className, at)) {
            return true;
        }
    }
    return false;
}

/** In one line, with so many tokens between them at most. */
bool DateJoiner::areLinked(const FoundTime &first, const FoundTime &second, int mostBetween) const
{
    if (second.begin - first.end > mostBetween) {
        return false;
    }
    for (int at = first.end; at <= second.begin; ++at) {
        if (m_text.tokens.at(at).isFirstInLine) {
            return false;
        }
    }
    return true;
}

/** Only words like "at" and "on" stand between them. */
bool DateJoiner::areJoined(const FoundTime &first, const FoundTime &second) const
{
    constexpr int mostBetween = 3;
    if (!areLinked(first, second, mostBetween)) {
        return false;
    }
    for (int at = first.end; at < second.begin; ++at) {
        if (!isIn(u"joiner"_s, at)) {
            return false;
        }
    }
    return true;
}

FoundTime DateJoiner::whole(const FoundTime &first, const FoundTime &second, const QString &value, TimeKind kind) const
{
    FoundTime result = first;
    result.end = second.end;
    result.value.span.end = second.value.span.end;
    result.value.value = value;
    result.value.time = kind;
    result.resolved = value;
    result.isWeak = false;
    result.isBeside = false;
    return result;
}

bool DateJoiner::tellsYear(const FoundTime &time) const
{
    for (int at = time.begin; at < time.end; ++at) {
        if (textAt(at).size() == 4 && time.value.value.startsWith(textAt(at))) {
            return true;
        }
    }
    return false;
}

/** "a.m.", "pm". */
bool DateJoiner::tellsHalfOfDay(const FoundTime &time) const
{
    return hasWordOf(u"meridiem"_s, time) || hasWordOf(u"meridiemLetter"_s, time);
}

/** "1:30 a.m. on Feb. 1", "last night between 7 and 9". */
std::optional<FoundTime> DateJoiner::dayAndTime(const FoundTime &first, const FoundTime &second) const
{
    const bool isTimeFirst = first.isTime() && second.isDate() && isDay(second.value.value);
    const bool isDayFirst = second.isTime() && first.isDate() && isDay(first.value.value);
    if (!(isTimeFirst || isDayFirst) || !areJoined(first, second)) {
        return std::nullopt;
    }
    const FoundTime &day = isTimeFirst ? second : first;
    const FoundTime &time = isTimeFirst ? first : second;
    if (time.isBeside && (first.end != second.begin || isResult(first))) {
        return std::nullopt;
    }
    const QString part = day.value.value.sliced(dayOf(day.value.value).size());
    const bool isEvening = part == u"TAF" || part == u"TEV" || part == u"TNI" || hasWordOf(u"eveningWord"_s, day);
    QString clock = time.value.value;
    const QString date = dayOf(day.value.value);
    if (isTimeRange(clock)) {
        const RangeEnds ends = rangeEnds(clock);
        const bool isLate = isEvening && !tellsHalfOfDay(time);
        const QString late =
            isLate ? timeRangeValue(afternoonOf(ends.first), afternoonOf(ends.last)).value_or(clock) : clock;
        return whole(first, second, timeRangeOnDay(late, date), TimeKind::Time);
    }
    const bool isPastMidnight =
        part != u"TAF" && part != u"TEV" && clock >= u"T01" && clock < u"T05"; // "tonight around 3"
    if (isEvening && !isPastMidnight && !tellsHalfOfDay(time)) {
        clock = afternoonOf(clock);
    }
    return whole(first, second, date + clock, TimeKind::Time);
}

/** "Beat them 3-7 on Sunday". */
bool DateJoiner::isResult(const FoundTime &time) const
{
    constexpr int reach = 8;
    for (int at = time.begin - 1; at >= 0 && at >= time.begin - reach; --at) {
        if (isIn(u"resultBefore"_s, at)) {
            return true;
        }
    }
    return false;
}

/** "In the morning at 9 o'clock". */
std::optional<FoundTime> DateJoiner::partAndTime(const FoundTime &first, const FoundTime &second) const
{
    const bool isPart = first.isTime() && !first.isClock() && !isTimeRange(first.value.value);
    if (!isPart || !second.isClock() || second.isWeak || !areJoined(first, second)) {
        return std::nullopt;
    }
    const bool isLate = first.value.value != u"TMO" && !tellsHalfOfDay(second);
    return whole(first, second, isLate ? afternoonOf(second.value.value) : second.value.value, TimeKind::Time);
}

/** "Oct 26 15:50:06 2016", as machines write it. */
std::optional<FoundTime> DateJoiner::yearBehind(const FoundTime &first, const FoundTime &second) const
{
    constexpr qsizetype yearLength = 4;
    const QString &year = second.value.value;
    const bool isYear = second.isDate() && second.end == second.begin + 1 && year.size() == yearLength;
    const bool isTimeOfDay = first.value.time == TimeKind::Time && !first.isTime() && !isTimeRange(first.value.value) &&
                             hasWordOf(u"month"_s, first) && !tellsYear(first);
    if (!isYear || !isTimeOfDay || first.end != second.begin || !areLinked(first, second, 0)) {
        return std::nullopt;
    }
    return whole(first, second, year + first.value.value.sliced(yearLength), TimeKind::Time);
}

/** "Monday two weeks from now"; "Saturday three days from now", which says one day twice. */
std::optional<FoundTime> DateJoiner::weekdayOfWeek(const FoundTime &first, const FoundTime &second) const
{
    const bool isWeekday = first.isDate() && first.end == first.begin + 1 && hasWordOf(u"weekday"_s, first);
    const std::optional<DaySpan> day = isWeekday ? daySpanOf(first.resolved) : std::nullopt;
    const std::optional<DaySpan> other = second.isDate() ? daySpanOf(second.resolved) : std::nullopt;
    if (!day || !day->isYearKnown || !other || !other->isYearKnown || first.end != second.begin ||
        !areLinked(first, second, 0)) {
        return std::nullopt;
    }
    const int weekday = day->first.dayOfWeek();
    if (second.resolved.contains("-W"_L1)) {
        return whole(first, second, dayValue(other->first.addDays(weekday - 1)), TimeKind::Date);
    }
    const bool isSameDay = other->first == other->last && other->first.dayOfWeek() == weekday &&
                           (hasWordOf(u"unit"_s, second) || hasWordOf(u"plural"_s, second));
    return isSameDay ? std::optional(whole(first, second, second.value.value, TimeKind::Date)) : std::nullopt;
}

/** "Two weeks before May 13"; not "held for two weeks before May 13". */
std::optional<FoundTime> DateJoiner::distance(const FoundTime &first, const FoundTime &second) const
{
    const std::optional<Duration> by = durationOf(first);
    const QString sign = m_text.language->inClass(u"distance"_s, textAt(first.end));
    const bool isLasting = first.begin > 0 && isIn(u"lasting"_s, first.begin - 1);
    const std::optional<DaySpan> from = second.isDate() ? daySpanOf(second.resolved) : std::nullopt;
    if (!by || sign.isEmpty() || isLasting || !areLinked(first, second, 1) || second.begin != first.end + 1 || !from ||
        from->first != from->last || !from->isYearKnown) {
        return std::nullopt;
    }
    const QString day = dayValue(shifted(from->first, by->unit, sign.toInt() * by->count));
    return day.isEmpty() ? std::nullopt : std::optional(whole(first, second, day, TimeKind::Date));
}

/** "3 p.m. each day", "Tuesdays at 9 a.m." */
std::optional<FoundTime> DateJoiner::setAndTime(const FoundTime &first, const FoundTime &second) const
{
    const bool isSetFirst = first.value.time == TimeKind::Set;
    const FoundTime &set = isSetFirst ? first : second;
    const FoundTime &time = isSetFirst ? second : first;
    const bool isDaily = set.value.value == u"P1D";
    const bool isSet = set.value.time == TimeKind::Set && (isDaily || set.value.value.startsWith("XXXX-WXX-"_L1));
    if (!isSet || !time.isClock() || time.isWeak || set.value.value.contains(u'T') || !areJoined(first, second)) {
        return std::nullopt;
    }
    return whole(first, second, (isDaily ? QString() : set.value.value) + time.value.value, TimeKind::Set);
}

/** "3 months and 2 weeks", "1 hour 30 minutes": a larger unit, then smaller ones. */
std::optional<FoundTime> DateJoiner::longDuration(const FoundTime &first, const FoundTime &second) const
{
    static const QStringList units{u"Y"_s, u"M"_s, u"W"_s, u"D"_s, u"TH"_s, u"TM"_s, u"TS"_s};
    const std::optional<Duration> next = durationOf(second);
    const bool isLink = second.begin == first.end ||
                        (second.begin == first.end + 1 && m_text.language->numberAnd.contains(textAt(first.end)));
    const QString &before = first.value.value;
    if (!next || first.value.time != TimeKind::Duration || !isLink || !areLinked(first, second, 1) ||
        before.contains(u'X') || before.contains(u'.')) {
        return std::nullopt;
    }
    const bool isOfDay = before.contains(u'T');
    const qsizetype rank = units.indexOf((isOfDay ? u"T"_s : QString()) + before.back());
    if (units.indexOf(next->unit) <= rank) {
        return std::nullopt;
    }
    const QString count = QString::number(next->count) + next->unit.back();
    return whole(first, second, before + (next->unit.size() > 1 && !isOfDay ? u"T"_s : QString()) + count,
                 TimeKind::Duration);
}

} // namespace Sidelight
