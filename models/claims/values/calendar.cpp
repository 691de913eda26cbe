// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/calendar.h"

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
