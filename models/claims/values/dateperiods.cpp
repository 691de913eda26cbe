// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/calendar.h"
#include "models/claims/values/dateresolver.h"

#include <cmath>

using namespace Qt::StringLiterals;

/** The part of DateResolver that reads feasts, weeks, seasons, quarters, years and longer. */
namespace Sidelight
{

namespace
{

/** The first month of a season on the northern half of the globe, where the winter belongs to the year it begins in. */
int firstMonth(const QString &season)
{
    return season == u"SP" ? 3 : season == u"SU" ? 6 : season == u"FA" ? 9 : 12;
}

} // namespace

std::optional<TimeValue> DateResolver::relSeason(const PatternMatch &match)
{
    const QString season = match.valueOf(u"season");
    const auto direction = static_cast<int>(match.find(u"rel")->number);
    if (!m_published.isValid()) {
        return point(u"XXXX-"_s + season);
    }
    int year = m_published.year();
    if (direction < 0 && m_published.month() < firstMonth(season) + 3) {
        --year;
    } else if (direction > 0 && m_published.month() >= firstMonth(season)) {
        ++year;
    }
    return point(yearValue(year) + u'-' + season);
}

std::optional<TimeValue> DateResolver::season(const PatternMatch &match)
{
    const QString season = match.find(u"season") ? match.valueOf(u"season") : match.valueOf(u"clearSeason");
    const std::optional<int> told = toldYear(match);
    if (!told && !canInfer()) {
        return point(m_isOpen ? season : u"XXXX-"_s + season);
    }
    return point(yearValue(told ? *told : yearFor(firstMonth(season), 1)) + u'-' + season);
}

std::optional<TimeValue> DateResolver::quarter(const PatternMatch &match)
{
    const double number = (match.find(u"ordinal") ? match.find(u"ordinal") : match.find(u"num2"))->number;
    const std::optional<int> told = toldYear(match);
    if (number < 1 || number > 4) {
        return std::nullopt;
    }
    m_quarter = static_cast<int>(number);
    if (told) {
        m_quarterYear = *told;
    } else if (canInfer()) {
        const bool isAhead = m_quarter > quarterOf(m_published) + 1;
        m_quarterYear = isAhead && !m_isFuture ? m_published.year() - 1 : m_published.year();
    } else {
        return point(u"XXXX-Q"_s + QString::number(m_quarter));
    }
    const bool isYearBefore = match.rule->sign < 0; // "the year-ago third quarter"
    return point(quarterValue(m_quarterYear - (isYearBefore ? 1 : 0), m_quarter));
}

std::optional<TimeValue> DateResolver::half(const PatternMatch &match)
{
    const Capture *ordinal = match.find(u"ordinal") ? match.find(u"ordinal") : match.find(u"num2");
    const double number = ordinal ? ordinal->number : 2; // "the last half"
    const std::optional<int> told = toldYear(match);
    const int year = told ? *told : m_published.year();
    if (number < 1 || number > 2 || (!told && !m_published.isValid())) {
        return std::nullopt;
    }
    return point(yearValue(year) + u"-H" + QString::number(static_cast<int>(number)));
}

/** "The quarter", after one was named; what "a year ago" is said of may be that of another year. */
std::optional<TimeValue> DateResolver::sameQuarter(const PatternMatch &match)
{
    const std::optional<int> told = toldYear(match); // "the 1988 quarter"
    if (m_quarterYear > 0) {
        return point(quarterValue(told.value_or(m_quarterYear), m_quarter));
    }
    return point(told ? yearValue(*told) : u"XXXX-QX"_s);
}

/** "A year ago": that of the quarter which an article reports on, else of the article. */
std::optional<TimeValue> DateResolver::yearBefore(const PatternMatch &match)
{
    Q_UNUSED(match)
    if (m_quarterYear > 0) {
        return point(quarterValue(m_quarterYear - 1, m_quarter));
    }
    return point(period(u"Y"_s, -1));
}

std::optional<TimeValue> DateResolver::year(const PatternMatch &match)
{
    const std::optional<int> year = toldYear(match);
    return year ? point(yearValue(*year)) : std::nullopt;
}

std::optional<TimeValue> DateResolver::yearEnd(const PatternMatch &match)
{
    Q_UNUSED(match)
    return point(m_published.isValid() ? yearValue(m_published.year()) + u"-12-31" : u"XXXX-12-31"_s);
}

std::optional<TimeValue> DateResolver::decade(const PatternMatch &match)
{
    const Capture *whole = match.find(u"decade4") ? match.find(u"decade4") : match.find(u"decadeWord");
    const double year = whole ? whole->number : 1900 + match.find(u"decade2")->number;
    return point(yearValue(static_cast<int>(year)).first(3) + u'X');
}

std::optional<TimeValue> DateResolver::century(const PatternMatch &match)
{
    const double number = match.find(u"ordinal")->number;
    if (number < 1 || number > 30) {
        return std::nullopt;
    }
    return point(QString::number(static_cast<int>(number) - 1).rightJustified(2, u'0'));
}

std::optional<TimeValue> DateResolver::holiday(const PatternMatch &match)
{
    const QString &rule = match.rule->value;
    if (const Capture *year = match.find(u"year")) {
        return point(dayValue(feast(rule, static_cast<int>(year->number))));
    }
    const bool isFixed = rule.count(u'-') == 1 && !rule.startsWith("easter"_L1);
    if (!m_published.isValid() || (isFixed && !canInfer() && !match.find(u"rel"))) {
        const QDate any = feast(rule, 2000);
        return isFixed ? point(u"XXXX-"_s + any.toString(u"MM-dd"_s)) : std::nullopt;
    }
    const QDate near = feast(rule, m_published.year());
    const Capture *direction = match.find(u"rel");
    if (!direction || direction->number == 0) {
        return point(dayValue(feast(rule, direction ? near.year() : yearFor(near.month(), near.day()))));
    }
    const bool isAhead = near > m_published;
    const int steps = direction->number < 0 ? (isAhead ? -1 : 0) : (isAhead ? 0 : 1);
    return point(dayValue(feast(rule, near.year() + steps)));
}

/** "Week 31", "the second week of 2021". */
std::optional<TimeValue> DateResolver::weekNumber(const PatternMatch &match)
{
    constexpr int mostWeeks = 53;
    const Capture *number = match.find(u"num2") ? match.find(u"num2") : match.find(u"ordinal");
    const std::optional<int> told = toldYear(match);
    if (number->number < 1 || number->number > mostWeeks || (!told && !m_published.isValid())) {
        return std::nullopt;
    }
    const QString week = QString::number(static_cast<int>(number->number)).rightJustified(2, u'0');
    return point(yearValue(told ? *told : m_published.year()) + u"-W" + week);
}

/** "The next day", "the day before": from the day that was told last, else from that of publication. */
std::optional<TimeValue> DateResolver::nearDay(const PatternMatch &match)
{
    const QDate from = m_lastDay.isValid() ? m_lastDay : m_published;
    return from.isValid() ? point(dayValue(from.addDays(match.rule->sign))) : std::nullopt;
}

/** "That year", "the following month": seen from the day, month or year that was told last. */
std::optional<TimeValue> DateResolver::thatPeriod(const PatternMatch &match)
{
    const QString unit = match.find(u"calendar") ? match.valueOf(u"calendar") : u"D"_s;
    constexpr int reach = 40; // tokens: "that day" is that of the scene, which stands near
    const bool isFar = unit == u"D" && match.begin - m_lastEnd > reach;
    const bool isLonger = m_last && m_last->first != m_last->last; // than a day
    const bool isYear = m_last && m_last->first.month() != m_last->last.month();
    const int steps = match.rule->value.toInt();
    if (!m_last || isFar || (isLonger && (unit == u"D" || unit == u"W")) || (isYear && unit == u"M")) {
        return steps > 0 && unit != u"D" ? point(period(unit, steps)) : std::nullopt;
    }
    const QDate day = shifted(m_last->first, unit, steps);
    if (unit == u"Y") {
        return point(yearValue(day.year()));
    }
    if (unit == u"M") {
        return point(monthValue(day.year(), day.month()));
    }
    if (unit == u"W") {
        return point(weekValue(day));
    }
    return unit == u"D" ? point(dayValue(day)) : std::nullopt;
}

/** "The day", which tells nothing but before a day: "the day before the 5th of May". */
std::optional<TimeValue> DateResolver::aUnit(const PatternMatch &match)
{
    const QString word = match.captures.constLast().value;
    return TimeValue{word == u"day" ? u"P1D"_s : word == u"week" ? u"P1W"_s : u"P1M"_s, TimeKind::Duration, true};
}

/** "In two weeks", where a sentence speaks of what is to come; elsewhere that is how long something took. */
std::optional<TimeValue> DateResolver::ahead(const PatternMatch &match)
{
    constexpr int daysOfWeek = 7;
    constexpr double mostWeeks = 100;
    const QString unit = match.valueOf(u"unit");
    const Capture *number = match.find(u"num");
    const bool isHalf = match.rule->value == u"half"; // "in half an hour"
    const double count = number ? number->number : isHalf ? 0.5 : 1;
    const bool isAhead = m_isFuture || match.rule->value == u"time"; // "in a fortnight's time"
    if (!isAhead || !m_published.isValid()) {
        return isHalf ? std::nullopt : duration(match);
    }
    if (const std::optional<TimeValue> moment = besideNow(unit, count, 1); moment || isHalf) {
        return moment;
    }
    if ((unit == u"W" || unit == u"F") && count == std::floor(count) && count < mostWeeks) {
        const int weeks = static_cast<int>(count) * (unit == u"F" ? 2 : 1);
        return point(dayValue(m_published.addDays(qint64(daysOfWeek) * weeks)));
    }
    return offset(match);
}

} // namespace Sidelight
