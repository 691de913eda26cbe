// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/patternmatch.h"
#include "models/claims/values/value.h"

namespace Sidelight
{

/** A time and the tokens it was read from. */
struct FoundTime {
    Value value;
    int begin = 0;
    int end = 0;
    bool isWeak = false; ///< a number that is a time only beside a day: "at 7"
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
    explicit DateJoiner(const ReadText &text)
        : m_text(text)
    {
    }

    void add(FoundTime time);
    /** All times, without the weak ones that found no day. */
    [[nodiscard]] QList<Value> values() const;

private:
    [[nodiscard]] std::optional<FoundTime> joined(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> dayAndTime(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> range(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> distance(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] std::optional<FoundTime> longDuration(const FoundTime &first, const FoundTime &second) const;

    [[nodiscard]] QString textAt(int at) const;
    [[nodiscard]] bool isIn(const QString &className, int at) const;
    [[nodiscard]] bool hasWordOf(const QString &className, const FoundTime &time) const;
    [[nodiscard]] bool areLinked(const FoundTime &first, const FoundTime &second, int mostBetween) const;
    [[nodiscard]] bool tellsYear(const FoundTime &time) const;
    [[nodiscard]] bool tellsHalfOfDay(const FoundTime &time) const;
    [[nodiscard]] std::optional<QString> rangeText(const FoundTime &first, const FoundTime &second) const;
    [[nodiscard]] FoundTime whole(const FoundTime &first, const FoundTime &second, const QString &value,
                                  TimeKind kind) const;

    const ReadText &m_text;
    QList<FoundTime> m_found;
};

} // namespace Sidelight
