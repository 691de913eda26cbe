// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/isotime.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype fractionAt = 19; ///< of a second, in "2025-11-23T06:00:00.345Z"
constexpr qsizetype fractionLength = 4;

} // namespace

QString utcText(const QDateTime &moment)
{
    if (!moment.isValid()) {
        return {};
    }
    // Tables hold two moments a row, and QDateTime::toString() takes longer than all else in one.
    const QDateTime utc = moment.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    if (date.year() < 1000 || date.year() > 9999) {
        return utc.toString(Qt::ISODate);
    }
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto put = [&text](qsizetype last, int number) {
        for (; number > 0; number /= 10) {
            text[last--] = QChar(u'0' + number % 10);
        }
    };
    put(3, date.year());
    put(6, date.month());
    put(9, date.day());
    put(12, time.hour());
    put(15, time.minute());
    put(18, time.second());
    put(22, time.msec());
    return time.msec() == 0 ? text.remove(fractionAt, fractionLength) : text;
}

QDateTime utcTime(const QString &text)
{
    const bool hasFraction = text.size() == 24 && text.at(fractionAt) == u'.';
    const bool isPlain = (text.size() == 20 || hasFraction) && text.at(4) == u'-' && text.at(7) == u'-' &&
                         text.at(10) == u'T' && text.at(13) == u':' && text.at(16) == u':' && text.back() == u'Z';
    if (!isPlain) {
        return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    }
    bool isNumber = true;
    const auto part = [&](qsizetype at, qsizetype length) {
        int number = 0;
        for (qsizetype i = at; i < at + length; ++i) {
            const int digit = text.at(i).unicode() - u'0';
            isNumber = isNumber && digit >= 0 && digit <= 9;
            number = number * 10 + digit;
        }
        return number;
    };
    const QDate date(part(0, 4), part(5, 2), part(8, 2));
    const QTime time(part(11, 2), part(14, 2), part(17, 2), hasFraction ? part(fractionAt + 1, 3) : 0);
    return isNumber ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

QString publishedText(const QDateTime &published)
{
    if (!published.isValid()) {
        return {};
    }
    if (published.time() == QTime(0, 0)) {
        return published.date().toString(Qt::ISODate);
    }
    return published.timeSpec() == Qt::LocalTime ? published.toString(Qt::ISODate) : utcText(published);
}

} // namespace Sidelight
