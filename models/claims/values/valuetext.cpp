// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valuetext.h"

#include "models/text/datetext.h"

#include "models/claims/values/daterange.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Gives the words their context for translators. */
struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::ValueText)
};

QRegularExpressionMatch matchOf(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

/** "2014-11-24", "2014-11", "XXXX-11-24", "XXXX-11"; empty for what is none of them. */
QString calendarText(const QString &value)
{
    const auto match = matchOf(u"(\\d{4}|XXXX)-(\\d\\d)(?:-(\\d\\d))?"_s, value);
    if (!match.hasMatch()) {
        return {};
    }
    constexpr int anyLeapYear = 2000;
    const bool hasYear = match.captured(1) != u"XXXX";
    const bool hasDay = !match.captured(3).isEmpty();
    const QDate date(hasYear ? match.captured(1).toInt() : anyLeapYear, match.captured(2).toInt(),
                     hasDay ? match.captured(3).toInt() : 1);
    if (!date.isValid()) {
        return {};
    }
    if (hasYear) {
        return longDate(date, hasDay ? DateParts::All : DateParts::MonthAndYear);
    }
    const QString known = hasDay ? longDate(date, DateParts::DayAndMonth) : QLocale().monthName(date.month());
    return ValueText::tr("%1, year not known").arg(known);
}

/** A day that is known by its weekday alone. */
QString weekdayText(const QString &value)
{
    const auto match = matchOf(u"XXXX-WXX-(\\d)"_s, value);
    return match.hasMatch()
               ? ValueText::tr("a %1, date not known", "weekday").arg(QLocale().dayName(match.captured(1).toInt()))
               : QString();
}

/** "P2M", "PT30M": one unit, as durations in news mostly have. */
QString durationText(const QString &value)
{
    const auto match = matchOf(u"P(T?)(\\d+)([YMWDHS])"_s, value);
    if (!match.hasMatch()) {
        return {};
    }
    const int count = match.captured(2).toInt();
    const bool isOfDay = !match.captured(1).isEmpty();
    switch (match.captured(3).front().unicode()) {
    case u'Y':
        return ValueText::tr("%n year(s)", nullptr, count);
    case u'M':
        return isOfDay ? ValueText::tr("%n minute(s)", nullptr, count) : ValueText::tr("%n month(s)", nullptr, count);
    case u'W':
        return ValueText::tr("%n week(s)", nullptr, count);
    case u'D':
        return ValueText::tr("%n day(s)", nullptr, count);
    case u'H':
        return ValueText::tr("%n hour(s)", nullptr, count);
    default:
        return ValueText::tr("%n second(s)", nullptr, count);
    }
}

/** Times that have words of their own; a time of day, weeks, quarters and the rest stand as they are. */
QString timeText(const QString &value)
{
    if (value == u"PRESENT_REF") {
        return ValueText::tr("now");
    }
    if (value == u"PAST_REF") {
        return ValueText::tr("some time ago");
    }
    if (value == u"FUTURE_REF") {
        return ValueText::tr("some time to come");
    }
    if (isTimeRange(value)) {
        const RangeEnds ends = rangeEnds(value);
        return timeText(ends.first) + u" – "_s + timeText(ends.last);
    }
    for (const auto &text : {calendarText(value), weekdayText(value), durationText(value)}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return value;
}

QString localNumber(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    constexpr int digits = 15;
    return isNumber ? QLocale().toString(number, 'g', digits) : text;
}

/** "[3,)" and the like, or a number. */
QString amountText(const QString &value)
{
    const auto match = matchOf(u"([\\[(])([^,]*),([^,]*)([\\])])"_s, value);
    if (!match.hasMatch()) {
        return localNumber(value);
    }
    const QString low = localNumber(match.captured(2));
    const QString high = localNumber(match.captured(3));
    if (high.isEmpty()) {
        return match.captured(1) == u"[" ? ValueText::tr("%1 or more").arg(low)
                                         : ValueText::tr("more than %1").arg(low);
    }
    if (low.isEmpty()) {
        return match.captured(4) == u"]" ? ValueText::tr("%1 or less").arg(high)
                                         : ValueText::tr("less than %1").arg(high);
    }
    return low + u'–' + high;
}

} // namespace

QString valueTypeText(ValueType type)
{
    switch (type) {
    case ValueType::Date:
        return ValueText::tr("Date");
    case ValueType::Number:
        return ValueText::tr("Number");
    case ValueType::Ordinal:
        return ValueText::tr("Ordinal");
    case ValueType::Percentage:
        return ValueText::tr("Per cent");
    case ValueType::Money:
        return ValueText::tr("Money");
    case ValueType::Quantity:
        return ValueText::tr("Quantity");
    }
    return {};
}

QString valueText(const Value &value)
{
    switch (value.type) {
    case ValueType::Date:
        return timeText(value.value);
    case ValueType::Percentage:
        return amountText(QString(value.value).remove(u'%')) + u" %"_s;
    case ValueType::Ordinal:
        if (value.number.value_or(0) < 0) { // "end-1"
            //: a place in a row, counted from its end: no. 2 is the last but one
            return ValueText::tr("no. %1 from the end").arg(localNumber(numberText(-*value.number)));
        }
        //: a place in a row, "4th"
        return ValueText::tr("no. %1").arg(amountText(value.value));
    default:
        return value.unit.isEmpty() ? amountText(value.value) : amountText(value.value) + u' ' + value.unit;
    }
}

QString describeValue(const Value &value)
{
    //: %1 is the kind of a value, %2 what it comes to
    return ValueText::tr("%1: %2").arg(valueTypeText(value.type), valueText(value));
}

} // namespace Sidelight
