// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Sidelight
{

/** The days that a time takes up, both ends included. */
struct DaySpan {
    QDate first;
    QDate last;
    bool isYearKnown = true; ///< else it is in any leap year

    bool operator==(const DaySpan &) const = default;
};

/**
 * Of a day, a week, a month, a quarter, a half or a whole year of the calendar, of days and months without a year too
 * ("XXXX-11-24"); none for other values of times.
 */
[[nodiscard]] std::optional<DaySpan> daySpanOf(const QString &timeValue);

/**
 * Days within one week, or times of which one lies in the other: what is told of them may be told of one time. Where a
 * year is not known it is taken for that of the other.
 */
[[nodiscard]] bool areNear(const DaySpan &a, const DaySpan &b);

} // namespace Sidelight
