// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/daterange.h"

#include "models/claims/values/calendar.h"
#include "models/claims/values/dayspan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int minutesOfHour = 60;
constexpr int hoursOfHalfDay = 12;
constexpr int monthsOfYear = 12;

QString rangeText(const QString &first, const QString &last, const QString &length)
{
    return u'(' + first + u',' + last + u',' + length + u')';
}

/** Of "T15:30", "T15", "T07:56:30", without the seconds. */
std::optional<int> minutesOf(const QString &time)
{
    if (!time.startsWith(u'T') || time.size() < 3) {
        return std::nullopt;
    }
    bool isHour = false;
    const int hours = time.sliced(1, 2).toInt(&isHour);
    const int minutes = time.size() >= 6 ? time.sliced(4, 2).toInt() : 0;
    return isHour ? std::optional(hours * minutesOfHour + minutes) : std::nullopt;
}

QString clockLength(int minutes)
{
    const int hours = minutes / minutesOfHour;
    const int rest = minutes % minutesOfHour;
    return u"PT"_s + (hours > 0 ? QString::number(hours) + u'H' : QString()) +
           (rest > 0 ? QString::number(rest) + u'M' : QString());
}

bool isYear(const QString &value)
{
    return !value.contains(u'-');
}

bool isMonth(const DaySpan &span)
{
    return span.first.day() == 1 && span.first.daysInMonth() <= span.first.daysTo(span.last) + 1;
}

QDate edgeOf(const DaySpan &span, PeriodEdge edge)
{
    switch (edge) {
    case PeriodEdge::Begin:
        break;
    case PeriodEdge::Middle:
        return span.first.addDays((span.first.daysTo(span.last) + 1) / 2);
    case PeriodEdge::End:
        return span.last.addDays(1);
    }
    return span.first;
}

} // namespace

std::optional<QString> dateRangeValue(const QString &first, const QString &last, const RangeEdges &edges)
{
    const std::optional<DaySpan> from = daySpanOf(first);
    const std::optional<DaySpan> to = daySpanOf(last);
    if (!from || !to || from->isYearKnown != to->isYearKnown) {
        return std::nullopt;
    }
    const QDate begin = edgeOf(*from, edges.first);
    QDate end = edgeOf(*to, edges.last);
    if (end <= begin && !to->isYearKnown) {
        end = end.addYears(1);
    }
    if (end <= begin) {
        return std::nullopt;
    }
    const int months = monthsOfYear * (end.year() - begin.year()) + end.month() - begin.month();
    QString length = u'P' + QString::number(begin.daysTo(end)) + u'D';
    const bool areBegins = edges.first == PeriodEdge::Begin && edges.last == PeriodEdge::Begin;
    if (isYear(first) && isYear(last) && areBegins) {
        length = u'P' + QString::number(end.year() - begin.year()) + u'Y';
    } else if (isMonth(*from) && isMonth(*to)) {
        length = u'P' + QString::number(months) + u'M';
    }
    const auto text = [&](const QDate &day) {
        return from->isYearKnown ? dayValue(day) : u"XXXX-"_s + day.toString(u"MM-dd"_s);
    };
    return rangeText(text(begin), text(end), length);
}

QString dayRangeText(const QDate &first, const QDate &last, const QString &length)
{
    return rangeText(dayValue(first), dayValue(last), length);
}

std::optional<QString> timeRangeValue(const QString &first, const QString &last)
{
    const std::optional<int> begin = minutesOf(first);
    const std::optional<int> end = minutesOf(last);
    if (!begin || !end || *end <= *begin) {
        return std::nullopt;
    }
    return rangeText(first, last, clockLength(*end - *begin));
}

QString timeRangeOnDay(const QString &range, const QString &day)
{
    const RangeEnds ends = rangeEnds(range);
    return rangeText(day + ends.first, day + ends.last, range.chopped(1).section(u',', 2));
}

QString afternoonOf(const QString &time)
{
    const std::optional<int> minutes = minutesOf(time);
    if (!minutes || *minutes >= hoursOfHalfDay * minutesOfHour) {
        return time;
    }
    return u'T' + QString::number(*minutes / minutesOfHour + hoursOfHalfDay) + time.sliced(3);
}

bool isTimeRange(const QString &value)
{
    return value.startsWith(u'(') && value.count(u',') == 2;
}

RangeEnds rangeEnds(const QString &range)
{
    return {range.sliced(1).section(u',', 0, 0), range.section(u',', 1, 1)};
}

} // namespace Sidelight
