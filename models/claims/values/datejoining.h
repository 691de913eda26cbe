// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/daterange.h"
#include "models/claims/values/patternmatch.h"
#include "models/claims/values/timenotation.h"
#include "models/claims/values/value.h"

namespace Sidelight
{

/** A time and the tokens it was read from. */
struct FoundTime {
    Value value;
    int begin = 0;
    int end = 0;
    bool isWeak = false;   ///< a number that is a time only beside a day: "at 7"
    bool isBeside = false; ///< and that with nothing between them: "6-8 next Monday"
    QString resolved;      ///< the value in TimeNotation::Resolved

    [[nodiscard]] bool isDate() const { return value.time == TimeKind::Date; }
    /** A time of day that has no day yet. */
    [[nodiscard]] bool isTime() const
    {
        using namespace Qt::StringLiterals;
        return value.time == TimeKind::Time && (value.value.startsWith(u'T') || value.value.startsWith("(T"_L1));
    }
    /** "T07:30", no range and no part of a day. */
    [[nodiscard]] bool isClock() const { return isTime() && value.value.at(0) == u'T' && value.value.at(1).isDigit(); }
};

/**
 * Puts together what belongs together of the times of a text, which are handed in one by one in order: a day and a time
 * of day ("1:30 a.m. on Feb. 1"), the ends of a range ("from 7 to 8 p.m. on Friday"), durations of several units ("3
 * months and 2 weeks"), and what is told by its distance from a day ("two weeks before May 13").
 */
class DateJoiner final
{
public:
    /** The text must outlive it. */
    DateJoiner(const ReadText &text, const QDate &published, TimeNotation notation)
        : m_text(text)
        , m_published(published)
        , m_isOpen(notation == TimeNotation::Open)
    {
    }

    void add(FoundTime time);
    /** All times, without the weak ones that found no day. */
    [[nodiscard]] QList<Value> values() const;

private:
    /** The parts of "P3W", "PT30M", which have one unit and a whole number. */
    struct Duration {
        int count = 0;
        QString unit; ///< "W", "TM"
    };
    [[nodiscard]] static std::optional<Duration> durationOf(const FoundTime &time);

    [[nodiscard]] std::optional<FoundTime> joined(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> dayAndTime(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> range(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> partOf(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> lastingFrom(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> partAndTime(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> yearBehind(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> weekdayOfWeek(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> setAndTime(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> distance(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> longDuration(const FoundTime &first, const FoundTime &second) const;

    [[nodiscard]] QString textAt(int at) const;
    [[nodiscard]] bool isIn(const QString &className, int at) const;
    [[nodiscard]] bool hasWordOf(const QString &className, const FoundTime &time) const;
    [[nodiscard]] bool areLinked(const FoundTime &first, const FoundTime &second, int mostBetween) const;
    [[nodiscard]] bool isResult(const FoundTime &time) const;
    [[nodiscard]] bool tellsYear(const FoundTime &time) const;
    [[nodiscard]] bool tellsHalfOfDay(const FoundTime &time) const;
    [[nodiscard]] bool areJoined(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] PeriodEdge edgeOf(const FoundTime &time) const;
    [[nodiscard]] QString endOf(const FoundTime &time) const;
    [[nodiscard]] std::optional<QString> dayRange(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<QString> clockRange(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] FoundTime whole(const FoundTime &first, const FoundTime &second, const QString &value,
                                  TimeKind kind) const;

    const ReadText &m_text;
    QDate m_published;
    bool m_isOpen;
    QList<FoundTime> m_found;
};

} // namespace Sidelight
