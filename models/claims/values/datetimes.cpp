// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/calendar.h"
#include "models/claims/values/daterange.h"
#include "models/claims/values/dateresolver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/** The part of DateResolver that reads clocks, and ranges that one rule matches whole. */
namespace Sidelight
{

namespace
{

constexpr int hoursOfHalfDay = 12;
constexpr int minutesOfHour = 60;
constexpr int hoursOfDay = 24;
constexpr int hundred = 100;
constexpr int monthsOfYear = 12;

QString padded(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/** Which half of the day a match tells, by "a.m." or a part of the day. */
enum class HalfOfDay { Unknown, Morning, Later };

HalfOfDay halfOf(const PatternMatch &match)
{
    HalfOfDay half = HalfOfDay::Unknown;
    for (const Capture &capture : match.captures) {
        const bool isLiteral = capture.name.isEmpty();
        const bool isPart = capture.name == u"daypart";
        if ((isLiteral && capture.value == u"a") || (capture.name == u"meridiem" && capture.number == 0) ||
            (isPart && capture.value == u"MO")) {
            half = HalfOfDay::Morning;
        } else if ((isLiteral && capture.value == u"p") || (capture.name == u"meridiem" && capture.number > 0) ||
                   (isPart && capture.value != u"DT")) {
            half = HalfOfDay::Later;
        }
    }
    return half;
}

int hourIn(HalfOfDay half, int hour)
{
    if (half == HalfOfDay::Morning && hour == hoursOfHalfDay) {
        return 0;
    }
    return half == HalfOfDay::Later && hour < hoursOfHalfDay ? hour + hoursOfHalfDay : hour;
}

QString clockText(int hour, std::optional<int> minute)
{
    return u'T' + padded(hour) + (minute ? u':' + padded(*minute) : QString());
}

/** The captures of one kind of number, in order. */
QList<int> numbersOf(const PatternMatch &match, QStringView name)
{
    QList<int> numbers;
    for (const Capture &capture : match.captures) {
        if (capture.name == name) {
            numbers.append(static_cast<int>(capture.number));
        }
    }
    return numbers;
}

} // namespace

/** "7", "7:30", "7:56:30 a.m.", "7 in the evening". */
std::optional<TimeValue> DateResolver::time(const PatternMatch &match)
{
    if (const Capture *clock = match.find(u"clock4")) { // "1400 GMT"
        const auto number = static_cast<int>(clock->number);
        return TimeValue{clockText(number / hundred, number % hundred), TimeKind::Time};
    }
    const int hour = hourIn(halfOf(match), static_cast<int>(match.find(u"hour")->number));
    const QList<int> minutes = numbersOf(match, match.find(u"minuteWords") ? u"minuteWords" : u"minute");
    QString value = clockText(hour, minutes.isEmpty() ? std::nullopt : std::optional(minutes.constFirst()));
    if (minutes.size() > 1) {
        value += u':' + padded(minutes.at(1));
    }
    return TimeValue{value, TimeKind::Time, match.rule->value == u"weak"};
}

/** "Half past seven", "a quarter to nine", "twenty past eight". */
std::optional<TimeValue> DateResolver::clock(const PatternMatch &match)
{
    const Capture *told = match.find(u"num");
    const int minutes = match.rule->sign * (told ? static_cast<int>(told->number) : match.rule->value.toInt());
    if (minutes == 0 || std::abs(minutes) >= minutesOfHour) {
        return std::nullopt;
    }
    const int hour = hourIn(halfOf(match), static_cast<int>(match.find(u"hour")->number));
    const int total = (hour * minutesOfHour + minutes + hoursOfDay * minutesOfHour) % (hoursOfDay * minutesOfHour);
    return TimeValue{clockText(total / minutesOfHour, total % minutesOfHour), TimeKind::Time};
}

/** "5 to 6 p.m.", "between 7 and 9", which needs a day. The minutes of an hour stand behind it. */
std::optional<TimeValue> DateResolver::timeRange(const PatternMatch &match)
{
    QStringList ends;
    QList<int> hours;
    QList<std::optional<int>> minutes;
    for (const Capture &capture : match.captures) {
        if (capture.name == u"hour") {
            hours.append(static_cast<int>(capture.number));
            minutes.append(std::nullopt);
        } else if (capture.name.startsWith(u"clock"_s)) { // "0730"
            hours.append(static_cast<int>(capture.number) / hundred);
            minutes.append(static_cast<int>(capture.number) % hundred);
        } else if (capture.name.startsWith(u"minute"_s) && !minutes.isEmpty()) {
            minutes.last() = static_cast<int>(capture.number);
        }
    }
    if (hours.size() != 2) {
        return std::nullopt;
    }
    const bool isBeside = match.rule->value == u"beside"; // "6-8", which is a result if it falls
    if (isBeside && (hours.at(0) >= hours.at(1) || hours.at(1) > hoursOfHalfDay || hours.at(0) == 0)) {
        return std::nullopt;
    }
    const HalfOfDay half = halfOf(match);
    const QString last = clockText(hourIn(half, hours.at(1)), minutes.at(1));
    const QString early = clockText(hours.at(0), minutes.at(0));
    std::optional<QString> range = timeRangeValue(clockText(hourIn(half, hours.at(0)), minutes.at(0)), last);
    if (!range) {
        range = timeRangeValue(early, last); // "11 to 1 p.m."
    }
    if (!range && half == HalfOfDay::Unknown && hours.at(1) < hoursOfHalfDay) {
        range = timeRangeValue(early, afternoonOf(last)); // "10:30 to 3"
    }
    const bool isWeak = isBeside || match.rule->value == u"weak";
    return range ? std::optional(TimeValue{*range, TimeKind::Time, isWeak, isBeside}) : std::nullopt;
}

/** "The end of today", its last second. */
std::optional<TimeValue> DateResolver::endOfDay(const PatternMatch &match)
{
    const std::optional<TimeValue> day = match.weekday() ? relWeekday(match) : dayword(match);
    const bool isKnown = day && QDate::fromString(day->value, Qt::ISODate).isValid();
    return isKnown ? std::optional(TimeValue{day->value + u"T23:59:59", TimeKind::Time}) : std::nullopt;
}

std::optional<TimeValue> DateResolver::noon(const PatternMatch &match)
{
    return TimeValue{u'T' + match.valueOf(u"noon"), TimeKind::Time};
}

/** "In the morning". */
std::optional<TimeValue> DateResolver::partOfDay(const PatternMatch &match)
{
    const QString part = match.find(u"daypart") ? match.valueOf(u"daypart") : match.valueOf(u"dayparts");
    return TimeValue{u'T' + part, TimeKind::Time};
}

/** "April 9 through 17", "from 9 to 17 April 2016". */
std::optional<TimeValue> DateResolver::dayRange(const PatternMatch &match)
{
    QList<int> days;
    for (const Capture &capture : match.captures) {
        if (capture.name == u"day" || capture.name == u"ordinalDay") {
            days.append(static_cast<int>(capture.number));
        }
    }
    const Capture *name = match.find(u"month");
    const std::optional<QDate> relative = name ? std::nullopt : toldMonth(match); // "from 4 to 23 next month"
    if (days.size() != 2 || !(name || relative)) {
        return std::nullopt;
    }
    const int month = name ? static_cast<int>(name->number) : relative->month();
    const std::optional<int> told = name ? toldYear(match) : relative->year();
    const bool isNextMonth = days.at(1) < days.at(0); // "from April 27 to the third"
    if (isNextMonth && match.rule->value != u"overMonths") {
        return std::nullopt;
    }
    const auto end = [&](int day) -> QString {
        if (!told && !canInfer()) {
            const int of = isNextMonth && day == days.at(1) ? month % monthsOfYear + 1 : month;
            return u"XXXX-"_s + padded(of) + u'-' + padded(day);
        }
        const QDate first(told ? *told : yearFor(month, days.constFirst()), month, 1);
        const QDate of = isNextMonth && day == days.at(1) ? first.addMonths(1) : first;
        return dayValue(QDate(of.year(), of.month(), day));
    };
    const std::optional<QString> range = dateRangeValue(end(days.at(0)), end(days.at(1)));
    return range ? std::optional(TimeValue{*range, TimeKind::Date}) : std::nullopt;
}

} // namespace Sidelight
