// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valuecompare.h"

#include "models/claims/values/daterange.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double closeShare = 0.7;

/** Without what stands behind the day. */
QString dayPart(const Value &value)
{
    const qsizetype time = value.value.indexOf(u'T');
    const bool isWhole = value.time == TimeKind::Duration || value.time == TimeKind::Set || isTimeRange(value.value);
    return isWhole || time <= 0 || value.value.startsWith("PRESENT"_L1) || value.value.startsWith("PAST"_L1) ||
                   value.value.startsWith("FUTURE"_L1)
               ? value.value
               : value.value.first(time);
}

bool isVague(const QString &value)
{
    return value.endsWith("_REF"_L1) || value.startsWith("PX"_L1) || value.startsWith("PTX"_L1);
}

/** Year, month, day of a calendar value; empty for a week, a quarter, a season, a decade. */
QStringList calendarParts(const QString &value)
{
    const QStringList parts = value.split(u'-');
    const bool isCalendar =
        parts.constFirst().size() == 4 && parts.size() <= 3 && std::ranges::all_of(parts, [](const QString &part) {
            return std::ranges::all_of(part, [](QChar unit) { return unit.isDigit() || unit == u'X'; });
        });
    return isCalendar ? parts : QStringList();
}

/** Parts that both tell must agree, and one month and day at least must be told by both. */
bool agree(const QStringList &a, const QStringList &b)
{
    const qsizetype common = std::min(a.size(), b.size());
    if (common < 2) {
        return false;
    }
    for (qsizetype i = 0; i < common; ++i) {
        if (a.at(i) != b.at(i) && !a.at(i).contains(u'X') && !b.at(i).contains(u'X')) {
            return false;
        }
    }
    return true;
}

/** A range and a day at which it begins or ends say the same in part. */
ValueRelation compareRanges(const QString &a, const QString &b)
{
    if (a == b) {
        return ValueRelation::Same;
    }
    const bool areRanges = isTimeRange(a) && isTimeRange(b);
    const RangeEnds ends = rangeEnds(isTimeRange(a) ? a : b);
    const QStringList day = calendarParts((isTimeRange(a) ? b : a).section(u'T', 0, 0));
    const bool isEnd =
        !areRanges && !day.isEmpty() && (agree(calendarParts(ends.first), day) || agree(calendarParts(ends.last), day));
    return isEnd ? ValueRelation::Compatible : ValueRelation::None;
}

ValueRelation byShare(double a, double b)
{
    if (a == b) {
        return ValueRelation::Compatible;
    }
    const bool haveOneSign = (a > 0) == (b > 0) && a != 0 && b != 0;
    const double share = haveOneSign ? std::min(std::abs(a), std::abs(b)) / std::max(std::abs(a), std::abs(b)) : 0;
    return share >= closeShare ? ValueRelation::Close : ValueRelation::Other;
}

ValueRelation compareTimes(const Value &a, const Value &b)
{
    constexpr double sameDuration = 0.97;
    const QString first = dayPart(a);
    const QString second = dayPart(b);
    if (isVague(first) || isVague(second)) {
        return ValueRelation::None;
    }
    if (first == second) {
        return ValueRelation::Same;
    }
    if (isTimeRange(a.value) || isTimeRange(b.value)) {
        return compareRanges(a.value, b.value);
    }
    const double days = daysOfDuration(first);
    const double otherDays = daysOfDuration(second);
    if (days > 0 && otherDays > 0) {
        const bool isSame = std::min(days, otherDays) >= sameDuration * std::max(days, otherDays);
        return isSame ? ValueRelation::Compatible : byShare(days, otherDays);
    }
    const int weekday = weekdayOf(first);
    const bool isOpen = first.contains("WXX"_L1) != second.contains("WXX"_L1);
    if (agree(calendarParts(first), calendarParts(second)) || (isOpen && weekday > 0 && weekday == weekdayOf(second))) {
        return ValueRelation::Compatible;
    }
    return ValueRelation::None;
}

} // namespace

double daysOfDuration(const QString &timeValue)
{
    if (timeValue.size() < 3 || !timeValue.startsWith(u'P') || timeValue.at(1) == u'T') {
        return 0;
    }
    const QHash<QChar, double> days{{u'D', 1}, {u'W', 7}, {u'M', 30.4}, {u'Y', 365.25}, {u'Q', 91.3}};
    return timeValue.sliced(1, timeValue.size() - 2).toDouble() * days.value(timeValue.back());
}

ValueRelation compareValues(const Value &a, const Value &b)
{
    if (a.type != b.type) {
        const bool areNumbers = (a.type == ValueType::Number && b.type == ValueType::Ordinal) ||
                                (a.type == ValueType::Ordinal && b.type == ValueType::Number);
        return areNumbers && a.number != b.number ? ValueRelation::Other : ValueRelation::None;
    }
    if (a.type == ValueType::Date) {
        return compareTimes(a, b);
    }
    if (a.unit != b.unit || !a.number || !b.number) {
        return ValueRelation::None;
    }
    return a.value == b.value ? ValueRelation::Same : byShare(*a.number, *b.number);
}

int weekdayOf(const QString &timeValue)
{
    constexpr qsizetype dayLength = 10;
    if (timeValue.startsWith("XXXX-WXX-"_L1)) {
        return timeValue.sliced(9, 1).toInt();
    }
    const QDate date = QDate::fromString(timeValue.first(std::min(dayLength, timeValue.size())), Qt::ISODate);
    return date.isValid() ? date.dayOfWeek() : 0;
}

std::optional<int> daysFromPublication(const QString &timeValue)
{
    const bool isPast = timeValue.startsWith("REF-P"_L1);
    if (!isPast && !timeValue.startsWith("REF+P"_L1)) {
        return std::nullopt;
    }
    const qsizetype end = timeValue.indexOf(u'D');
    bool isNumber = false;
    const int days = end < 0 ? 0 : timeValue.sliced(5, end - 5).toInt(&isNumber);
    return isNumber ? std::optional(isPast ? -days : days) : std::nullopt;
}

} // namespace Sidelight
