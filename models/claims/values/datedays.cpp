// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/calendar.h"
#include "models/claims/values/daterange.h"
#include "models/claims/values/dateresolver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/** The part of DateResolver that reads days and weeks told by their place in a month, and days in figures. */
namespace Sidelight
{

namespace
{

constexpr int daysOfWeek = 7;

QString padded(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

const Capture *dayOf(const PatternMatch &match)
{
    return match.find(u"day") ? match.find(u"day") : match.find(u"ordinalDay");
}

/** The day of a month so many weeks after the first such weekday; the last of the month for `count` 0. */
QDate weekdayInMonth(int year, int month, int weekday, int count)
{
    const QDate first(year, month, 1);
    if (!first.isValid()) {
        return {};
    }
    if (count == 0) {
        const QDate last = first.addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - weekday + daysOfWeek) % daysOfWeek));
    }
    const int ahead = (weekday - first.dayOfWeek() + daysOfWeek) % daysOfWeek;
    const QDate day = first.addDays(ahead + qint64(daysOfWeek) * (count - 1));
    return day.month() == month ? day : QDate();
}

} // namespace

/** "Friday the 26th": the nearest such day. */
std::optional<TimeValue> DateResolver::weekdayDay(const PatternMatch &match)
{
    constexpr int monthsAround = 3;
    const Capture *weekday = match.weekday();
    const auto number = static_cast<int>(dayOf(match)->number);
    const bool isOpen = m_isOpen && std::ranges::none_of(match.captures, [](const Capture &capture) {
                            return capture.name == u"the"; // "Friday the 26th" tells the day
                        });
    if (!m_published.isValid() || isOpen) {
        return isOpen ? point(u"XXXX-WXX-"_s + weekday->value) : point(u"XXXX-XX-"_s + padded(number));
    }
    QDate nearest;
    for (int months = -monthsAround; months <= monthsAround; ++months) {
        const QDate month = m_published.addMonths(months);
        const QDate date(month.year(), month.month(), number);
        const bool isMeant = date.isValid() && date.dayOfWeek() == static_cast<int>(weekday->number);
        if (isMeant &&
            (!nearest.isValid() || std::abs(m_published.daysTo(date)) < std::abs(m_published.daysTo(nearest)))) {
            nearest = date;
        }
    }
    return point(dayValue(nearest));
}

/** The year and month that a match names, as "May", "May 2014", "next month" or "the month". */
std::optional<QDate> DateResolver::toldMonth(const PatternMatch &match) const
{
    const Capture *month = match.find(u"month");
    const std::optional<int> year = month ? toldYear(match) : std::nullopt;
    if (!m_published.isValid() && !year) {
        return std::nullopt;
    }
    if (month) {
        const auto number = static_cast<int>(month->number);
        return QDate(year ? *year : yearFor(number, 1), number, 1);
    }
    const Capture *direction = match.find(u"rel");
    const QDate first(m_published.year(), m_published.month(), 1);
    return first.addMonths(direction ? static_cast<int>(direction->number) : 0);
}

/** "The 15th day of next month". */
std::optional<TimeValue> DateResolver::dayOfMonth(const PatternMatch &match)
{
    const std::optional<QDate> month = toldMonth(match);
    const auto day = static_cast<int>(dayOf(match)->number);
    return month ? point(dayValue(QDate(month->year(), month->month(), day))) : std::nullopt;
}

/** "On the 4th": the last such day, or the next where a sentence speaks of what is to come; "after the first" is none.
 */
std::optional<TimeValue> DateResolver::onDay(const PatternMatch &match)
{
    if (!dayOf(match)->value.front().isDigit()) {
        return std::nullopt;
    }
    const auto day = static_cast<int>(dayOf(match)->number);
    const QDate nearest = canInfer() ? nearestDay(day) : QDate();
    return point(nearest.isValid() ? dayValue(nearest) : u"XXXX-XX-"_s + padded(day));
}

QDate DateResolver::nearestDay(int day) const
{
    constexpr int longestGap = 2; // a month without the day, February or another, has neighbours that have it
    for (int months = 0; months <= longestGap; ++months) {
        const QDate month = m_published.addMonths(m_isFuture ? months : -months);
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && (m_isFuture ? date >= m_published : date <= m_published)) {
            return date;
        }
    }
    return {};
}

/** "9/11", the month first where the language has it so. */
std::optional<TimeValue> DateResolver::slashDay(const PatternMatch &match)
{
    if (match.rule->value == u"again" && m_listEnd != match.begin - 1) { // "on 11/20, 11/22 or 11/25"
        return std::nullopt;
    }
    const QString value = slashValue(match, 0);
    m_listEnd = value.isEmpty() ? -1 : match.end;
    return value.isEmpty() ? std::nullopt : point(value);
}

/** The day that two numbers of a match in a row make, in the year that is told, or else is meant; empty for none. */
QString DateResolver::slashValue(const PatternMatch &match, int index) const
{
    QList<int> numbers;
    for (const Capture &capture : match.captures) {
        if (capture.name == u"num2") {
            numbers.append(static_cast<int>(capture.number));
        }
    }
    const bool isDayFirst = match.rule->value == u"dayFirst" || numbers.value(index) > 12;
    const int month = numbers.value(index + (isDayFirst ? 1 : 0));
    const int day = numbers.value(index + (isDayFirst ? 0 : 1));
    if (!QDate(2000, month, day).isValid()) { // a leap year
        return {};
    }
    const Capture *year = match.find(u"yearAny");
    const int of = !year                 ? 0
                   : year->number >= 100 ? static_cast<int>(year->number)
                                         : 2000 + static_cast<int>(year->number);
    if (of == 0 && !canInfer()) {
        return u"XXXX-"_s + padded(month) + u'-' + padded(day);
    }
    return dayValue(QDate(of > 0 ? of : yearFor(month, day), month, day));
}

/** "12/2015", "2015-12"; "2011-12" is a season over the turn of a year. */
std::optional<TimeValue> DateResolver::monthInFigures(const PatternMatch &match)
{
    constexpr int monthsOfYear = 12;
    constexpr int century = 100;
    const auto month = static_cast<int>(match.find(u"num2")->number);
    const auto year = static_cast<int>(match.find(u"year4")->number);
    const bool isSeason = match.captures.constFirst().name == u"year4" && month == year % century + 1;
    return match.valueOf(u"num2").size() == 2 && month >= 1 && month <= monthsOfYear && !isSeason
               ? point(monthValue(year, month))
               : std::nullopt;
}

/** "From 10/1 to 11/7". */
std::optional<TimeValue> DateResolver::slashRange(const PatternMatch &match)
{
    const QString first = slashValue(match, 0);
    std::optional<QString> range = dateRangeValue(first, slashValue(match, 2));
    if (const QDate day = QDate::fromString(first, Qt::ISODate); !range && day.isValid() && !match.find(u"yearAny")) {
        const QDate last = QDate::fromString(slashValue(match, 2), Qt::ISODate); // over the turn of a year
        range = dateRangeValue(first, dayValue(QDate(day.year() + 1, last.month(), last.day())));
    }
    return range ? std::optional(TimeValue{*range, TimeKind::Date}) : std::nullopt;
}

/** "The week of March 6", "the week of the 18th". */
std::optional<TimeValue> DateResolver::weekOf(const PatternMatch &match)
{
    std::optional<TimeValue> day = match.find(u"month") ? date(match) : onDay(match);
    const QDate known = day ? QDate::fromString(day->value, Qt::ISODate) : QDate();
    return known.isValid() && !m_isOpen ? point(weekValue(known)) : day;
}

/** "The third week of January", "the last week of May 2014": the week of its n-th seven days. */
std::optional<TimeValue> DateResolver::weekOfMonth(const PatternMatch &match)
{
    constexpr int mostWeeks = 5;
    const Capture *ordinal = match.find(u"ordinal");
    const int count = ordinal ? static_cast<int>(ordinal->number) : 0;
    const std::optional<QDate> month = toldMonth(match);
    if (!month && match.find(u"month")) {
        return this->month(match);
    }
    if (count > mostWeeks || !month || !month->isValid()) {
        return std::nullopt;
    }
    if (m_isOpen && count > 0 && match.find(u"month") && !toldYear(match)) {
        return point(u"XXXX-"_s + padded(month->month()) + u"-W" + padded(count));
    }
    const int days = count > 0 ? daysOfWeek * (count - 1) : month->daysInMonth() - 1;
    return point(weekValue(month->addDays(days)));
}

/** "The first Monday of September", "the last Friday of next month". */
std::optional<TimeValue> DateResolver::monthWeekday(const PatternMatch &match)
{
    constexpr int mostWeeks = 5;
    const Capture *ordinal = match.find(u"ordinal");
    const int count = ordinal ? static_cast<int>(ordinal->number) : 0;
    const std::optional<QDate> month = toldMonth(match);
    const auto weekday = static_cast<int>(match.find(u"weekday")->number);
    if (count > mostWeeks || !month) {
        return std::nullopt;
    }
    return point(dayValue(weekdayInMonth(month->year(), month->month(), weekday, count)));
}

} // namespace Sidelight
