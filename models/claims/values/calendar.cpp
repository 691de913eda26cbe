// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/calendar.h"

#include "models/claims/values/value.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return {year, monthAndDay / 31, monthAndDay % 31 + 1};
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

QString dayValue(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString yearValue(int year)
{
    return padded(year, 4);
}

QString monthValue(int year, int month)
{
    return yearValue(year) + u'-' + padded(month, 2);
}

QString weekValue(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return date.isValid() ? yearValue(year) + u"-W" + padded(week, 2) : QString();
}

QString quarterValue(int year, int quarter)
{
    return yearValue(year) + u"-Q" + QString::number(quarter);
}

QString durationValue(const QString &unit, double count)
{
    const struct {
        QLatin1StringView unit;
        int factor;
        QLatin1StringView written;
        bool isTime;
    } table[] = {{"E"_L1, 10, "Y"_L1, false}, {"C"_L1, 100, "Y"_L1, false}, {"F"_L1, 2, "W"_L1, false},
                 {"N"_L1, 1, "D"_L1, false},  {"TH"_L1, 1, "H"_L1, true},   {"TM"_L1, 1, "M"_L1, true},
                 {"TS"_L1, 1, "S"_L1, true}};
    for (const auto &row : table) {
        if (row.unit == unit) {
            return (row.isTime ? u"PT"_s : u"P"_s) + numberText(count * row.factor) + row.written;
        }
    }
    return u'P' + numberText(count) + unit;
}

QDate shifted(const QDate &day, const QString &unit, int count)
{
    constexpr int daysOfWeek = 7;
    const qint64 steps = count;
    return unit == u"D" || unit == u"N" ? day.addDays(steps)
           : unit == u"W"               ? day.addDays(daysOfWeek * steps)
           : unit == u"F"               ? day.addDays(2 * daysOfWeek * steps)
           : unit == u"M"               ? day.addMonths(count)
           : unit == u"Q"               ? day.addMonths(3 * count)
           : unit == u"Y"               ? day.addYears(count)
           : unit == u"E"               ? day.addYears(10 * count)
                                        : QDate();
}

int quarterOf(const QDate &date)
{
    return (date.month() + 2) / 3;
}

QDate feast(const QString &rule, int year)
{
    if (rule.startsWith("easter"_L1)) {
        return easter(year).addDays(rule.sliced(6).toInt());
    }
    const QStringList parts = rule.split(u'-');
    if (parts.size() == 2) {
        return {year, parts.at(0).toInt(), parts.at(1).toInt()};
    }
    if (parts.size() == 3) {
        const QDate first(year, parts.at(0).toInt(), 1);
        const int ahead = (parts.at(2).toInt() - first.dayOfWeek() + 7) % 7;
        return first.addDays(ahead + 7 * (parts.at(1).toInt() - 1));
    }
    return {};
}

} // namespace Sidelight
