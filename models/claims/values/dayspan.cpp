// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/dayspan.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int leapYear = 2000;

/** Whole months from the first of one. */
std::optional<DaySpan> months(int year, int month, int count)
{
    const QDate first(year, month, 1);
    return first.isValid() ? std::optional(DaySpan{first, first.addMonths(count).addDays(-1)}) : std::nullopt;
}

/** What follows the year: "W44", "Q3", "H1", "11", "11-24". */
std::optional<DaySpan> withinYear(int year, const QStringList &parts)
{
    const QString &part = parts.constFirst();
    const int number = part.sliced(std::min(qsizetype(1), part.size())).toInt();
    if (part.startsWith(u'W')) {
        const QDate inFirstWeek(year, 1, 4);
        const QDate monday = inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + 7 * (number - 1));
        return number > 0 ? std::optional(DaySpan{monday, monday.addDays(6)}) : std::nullopt;
    }
    if (part.startsWith(u'Q')) {
        return months(year, 3 * number - 2, 3);
    }
    if (part.startsWith(u'H')) {
        return months(year, 6 * number - 5, 6);
    }
    if (parts.size() == 1) {
        return months(year, part.toInt(), 1);
    }
    const QDate day(year, part.toInt(), parts.at(1).toInt());
    return day.isValid() ? std::optional(DaySpan{day, day}) : std::nullopt;
}

} // namespace

std::optional<DaySpan> daySpanOf(const QString &timeValue)
{
    const qsizetype time = timeValue.indexOf(u'T');
    const QStringList parts = (time < 0 ? timeValue : timeValue.first(time)).split(u'-');
    bool isYear = false;
    const bool isAnyYear = parts.constFirst() == u"XXXX";
    const int year = isAnyYear ? leapYear : parts.constFirst().size() == 4 ? parts.constFirst().toInt(&isYear) : 0;
    if ((!isYear && !isAnyYear) || parts.size() > 3 || (isAnyYear && parts.size() == 1)) {
        return std::nullopt;
    }
    std::optional<DaySpan> span = parts.size() == 1 ? months(year, 1, 12) : withinYear(year, parts.sliced(1));
    if (span) {
        span->isYearKnown = isYear;
    }
    return span;
}

bool areNear(const DaySpan &a, const DaySpan &b)
{
    constexpr qint64 lessThanWeek = 6;
    if (a.isYearKnown != b.isYearKnown) {
        const auto moved = [](const DaySpan &span) {
            const auto inLeapYear = [](const QDate &day) { return QDate(leapYear, day.month(), day.day()); };
            return DaySpan{inLeapYear(span.first), inLeapYear(span.last), false};
        };
        const DaySpan &known = a.isYearKnown ? a : b;
        const bool isWithinYear = known.first.year() == known.last.year();
        return !isWithinYear || areNear(moved(a), moved(b));
    }
    const bool areDays = a.first == a.last && b.first == b.last;
    const qint64 gap = std::max(a.last.daysTo(b.first), b.last.daysTo(a.first));
    return gap <= (areDays ? lessThanWeek : 0);
}

} // namespace Sidelight
