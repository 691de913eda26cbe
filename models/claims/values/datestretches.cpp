// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/calendar.h"
#include "models/claims/values/daterange.h"
#include "models/claims/values/dateresolver.h"

#include <cmath>

using namespace Qt::StringLiterals;

/** The part of DateResolver that gives stretches of time their ends, for TimeNotation::Open. */
namespace Sidelight
{

namespace
{

/** "199X", "199", which no year is. */
std::optional<int> decadeOf(const QString &value)
{
    constexpr qsizetype digits = 3;
    const bool isDecade = value.size() == digits || (value.size() == digits + 1 && value.endsWith(u'X'));
    bool isNumber = false;
    const int decade = isDecade ? value.first(digits).toInt(&isNumber) : 0;
    return isNumber ? std::optional(10 * decade) : std::nullopt;
}

} // namespace

/** Quarters, halves and decades, which ISO 8601 has no form for, from day to day; all else as it is. */
QString DateResolver::withEnds(const QString &period)
{
    constexpr int yearsOfDecade = 10;
    if (const std::optional<int> year = decadeOf(period)) {
        return dayRangeText(QDate(*year, 1, 1), QDate(*year + yearsOfDecade, 1, 1), u"P10Y"_s);
    }
    const bool isPart = period.contains("-Q"_L1) || period.contains("-H"_L1);
    return isPart ? dateRangeValue(period, period, {.last = PeriodEdge::End}).value_or(period) : period;
}

/** "The last three weeks" reach to the day of writing, "the next three" begin on the day after. */
std::optional<TimeValue> DateResolver::besideToday(const QString &unit, double count, bool isBefore) const
{
    constexpr double mostUnits = 1000;
    if (!m_published.isValid() || count != std::floor(count) || count > mostUnits) {
        return std::nullopt;
    }
    const auto steps = static_cast<int>(count);
    QDate from = isBefore ? m_published : m_published.addDays(1);
    if (unit == u"Q") { // whole ones
        from = QDate(m_published.year(), 3 * quarterOf(m_published) - 2, 1).addMonths(isBefore ? 0 : 3);
    }
    const QDate to = shifted(from, unit, isBefore ? -steps : steps);
    if (!to.isValid()) {
        return std::nullopt;
    }
    const QString length = unit == u"Q" ? u"P%1M"_s.arg(3 * steps) : u'P' + QString::number(steps) + unit;
    return TimeValue{isBefore ? dayRangeText(to, from, length) : dayRangeText(from, to, length), TimeKind::Date};
}

} // namespace Sidelight
