// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/calendar.h"
#include "models/claims/dateresolver.h"

using namespace Qt::StringLiterals;

/** The rest of DateResolver: seasons, quarters, years and longer, and times of day. */
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
    if (!told && !m_published.isValid()) {
        return point(u"XXXX-"_s + season);
    }
    return point(yearValue(told ? *told : yearFor(firstMonth(season), 1)) + u'-' + season);
}

std::optional<TimeValue> DateResolver::quarter(const PatternMatch &match)
{
    const double number = match.find(u"ordinal")->number;
    const std::optional<int> told = toldYear(match);
    if (number < 1 || number > 4) {
        return std::nullopt;
    }
    m_quarter = static_cast<int>(number);
    if (told) {
        m_quarterYear = *told;
    } else if (m_published.isValid()) {
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
    const double number = match.find(u"ordinal")->number;
    const std::optional<int> told = toldYear(match);
    const int year = told ? *told : m_published.year();
    if (number > 2 || (!told && !m_published.isValid())) {
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
    const Capture *whole = match.find(u"decade4");
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

std::optional<TimeValue> DateResolver::time(const PatternMatch &match)
{
    auto hour = static_cast<int>(match.find(u"hour")->number);
    const Capture *minute = match.find(u"minute");
    for (const Capture &capture : match.captures) {
        const bool isMorning =
            (capture.name.isEmpty() && capture.value == u"a") || (capture.name == u"meridiem" && capture.number == 0);
        const bool isEvening =
            (capture.name.isEmpty() && capture.value == u"p") || (capture.name == u"meridiem" && capture.number > 0);
        if (isMorning && hour == 12) {
            hour = 0;
        } else if (isEvening && hour < 12) {
            hour += 12;
        }
    }
    const auto padded = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString value = u'T' + padded(hour) + (minute ? u':' + padded(static_cast<int>(minute->number)) : QString());
    return TimeValue{value, TimeKind::Time};
}

std::optional<TimeValue> DateResolver::noon(const PatternMatch &match)
{
    return TimeValue{u'T' + match.valueOf(u"noon"), TimeKind::Time};
}

} // namespace Sidelight
