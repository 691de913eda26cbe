// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/dayspan.h"
#include "models/claims/values/patternmatch.h"
#include "models/claims/values/publication.h"
#include "models/claims/values/timenotation.h"
#include "models/claims/values/value.h"

#include <QDate>

namespace Sidelight
{

/** The value of one time. */
struct TimeValue {
    QString value;
    TimeKind kind = TimeKind::Date;
    bool isWeak = false;   ///< a time only where it stands beside a day
    bool isBeside = false; ///< and that with nothing between them
};

/**
 * Gives the matches of date rules their values, in the order of the text: some ("the quarter", "a year earlier") refer
 * to what was told before.
 */
class DateResolver final
{
public:
    /** Without a valid date of publication, relative dates stay open. */
    explicit DateResolver(const Publication &published, TimeNotation notation = TimeNotation::Resolved)
        : m_published(published.day)
        , m_publishedAt(published.time)
        , m_isOpen(notation == TimeNotation::Open)
    {
    }

    /** None where the words are no time after all ("30 February"). */
    [[nodiscard]] std::optional<TimeValue> resolve(const PatternMatch &match, bool isFuture);

private:
    using Operation = std::optional<TimeValue> (DateResolver::*)(const PatternMatch &);

    [[nodiscard]] static Operation operation(const QString &name);

    std::optional<TimeValue> date(const PatternMatch &match);
    std::optional<TimeValue> isoDate(const PatternMatch &match);
    std::optional<TimeValue> slashDate(const PatternMatch &match);
    std::optional<TimeValue> month(const PatternMatch &match);
    std::optional<TimeValue> relMonth(const PatternMatch &match);
    std::optional<TimeValue> weekday(const PatternMatch &match);
    std::optional<TimeValue> relWeekday(const PatternMatch &match);
    std::optional<TimeValue> dayword(const PatternMatch &match);
    std::optional<TimeValue> relPeriod(const PatternMatch &match);
    std::optional<TimeValue> relSeason(const PatternMatch &match);
    std::optional<TimeValue> season(const PatternMatch &match);
    std::optional<TimeValue> quarter(const PatternMatch &match);
    std::optional<TimeValue> half(const PatternMatch &match);
    std::optional<TimeValue> sameQuarter(const PatternMatch &match);
    std::optional<TimeValue> yearBefore(const PatternMatch &match);
    std::optional<TimeValue> year(const PatternMatch &match);
    std::optional<TimeValue> yearEnd(const PatternMatch &match);
    std::optional<TimeValue> decade(const PatternMatch &match);
    std::optional<TimeValue> century(const PatternMatch &match);
    std::optional<TimeValue> offset(const PatternMatch &match);
    std::optional<TimeValue> duration(const PatternMatch &match);
    std::optional<TimeValue> vagueDuration(const PatternMatch &match);
    std::optional<TimeValue> set(const PatternMatch &match);
    std::optional<TimeValue> weekdaySet(const PatternMatch &match);
    std::optional<TimeValue> often(const PatternMatch &match);
    std::optional<TimeValue> fixed(const PatternMatch &match);
    std::optional<TimeValue> time(const PatternMatch &match);
    std::optional<TimeValue> clock(const PatternMatch &match);
    std::optional<TimeValue> timeRange(const PatternMatch &match);
    std::optional<TimeValue> endOfDay(const PatternMatch &match);
    std::optional<TimeValue> partOfDay(const PatternMatch &match);
    std::optional<TimeValue> dayRange(const PatternMatch &match);
    std::optional<TimeValue> weekdayDay(const PatternMatch &match);
    std::optional<TimeValue> dayOfMonth(const PatternMatch &match);
    std::optional<TimeValue> onDay(const PatternMatch &match);
    std::optional<TimeValue> slashDay(const PatternMatch &match);
    std::optional<TimeValue> monthInFigures(const PatternMatch &match);
    std::optional<TimeValue> slashRange(const PatternMatch &match);
    std::optional<TimeValue> weekOf(const PatternMatch &match);
    std::optional<TimeValue> weekOfMonth(const PatternMatch &match);
    std::optional<TimeValue> monthWeekday(const PatternMatch &match);
    std::optional<TimeValue> weekNumber(const PatternMatch &match);
    std::optional<TimeValue> aUnit(const PatternMatch &match);
    std::optional<TimeValue> nearDay(const PatternMatch &match);
    std::optional<TimeValue> thatPeriod(const PatternMatch &match);
    std::optional<TimeValue> ahead(const PatternMatch &match);
    std::optional<TimeValue> noon(const PatternMatch &match);
    std::optional<TimeValue> holiday(const PatternMatch &match);

    /** The year that the match names, in digits, in words or as "last year"; none if it names none that is known. */
    [[nodiscard]] std::optional<int> toldYear(const PatternMatch &match) const;
    /** May a year or week be worked out that is not told? */
    [[nodiscard]] bool canInfer() const { return m_published.isValid() && !m_isOpen; }
    [[nodiscard]] int yearFor(int month, int day) const;
    [[nodiscard]] QString period(const QString &unit, int steps) const;
    [[nodiscard]] std::optional<QDate> toldMonth(const PatternMatch &match) const;
    [[nodiscard]] QDate nearestDay(int day) const;
    [[nodiscard]] QString slashValue(const PatternMatch &match, int index) const;
    [[nodiscard]] static QString withEnds(const QString &period);
    [[nodiscard]] std::optional<TimeValue> besideNow(const QString &unit, double count, int sign) const;
    [[nodiscard]] std::optional<TimeValue> besideToday(const QString &unit, double count, bool isBefore) const;
    [[nodiscard]] std::optional<TimeValue> point(const QString &value, const QString &daypart = {});

    QDate m_published;
    std::optional<QTime> m_publishedAt;
    bool m_isOpen;
    bool m_isFuture = false;
    int m_quarterYear = 0; ///< of the quarter told last; 0 if none was
    int m_quarter = 0;
    QDate m_lastDay;               ///< told last
    std::optional<DaySpan> m_last; ///< and of days, months and years alike
    int m_lastEnd = 0;             ///< behind it
    int m_listEnd = -1;            ///< behind the day in figures that was told last
};

} // namespace Sidelight
