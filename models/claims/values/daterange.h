// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Sidelight
{

/** What of a calendar time is meant: "to the middle of 2008". */
enum class PeriodEdge { Begin, Middle, End };

/** The edges of the two times that a range reaches between. */
struct RangeEdges {
    PeriodEdge first = PeriodEdge::Begin;
    PeriodEdge last = PeriodEdge::Begin;
};

/**
 * "(2014-11-09,2014-11-17,P8D)": from the beginning of one calendar time to that of another, and how long that is, in
 * years, months or days, whichever is the finest that both ends tell. None where the ends are no days, months,
 * quarters or years or the last is not later. Other edges are meant where `edges` says so. Without a known year the
 * ends keep their X, and the last is the next after the first.
 */
[[nodiscard]] std::optional<QString> dateRangeValue(const QString &first, const QString &last,
                                                    const RangeEdges &edges = {});

/** The text of a range of days whose length is told: "(2014-11-09,2014-11-23,P2W)". */
[[nodiscard]] QString dayRangeText(const QDate &first, const QDate &last, const QString &length);

/** "(T14:20,T15,PT40M)", the same of two times of one day. */
[[nodiscard]] std::optional<QString> timeRangeValue(const QString &first, const QString &last);

/** Puts a range of times on a day: "(2014-11-09T14:20,2014-11-09T15,PT40M)". */
[[nodiscard]] QString timeRangeOnDay(const QString &range, const QString &day);

/** Half a day later: "T03:30" becomes "T15:30"; a time that is past noon stays. */
[[nodiscard]] QString afternoonOf(const QString &time);

/** Is it a range that the functions above made? */
[[nodiscard]] bool isTimeRange(const QString &value);

/** The two ends of a range. */
struct RangeEnds {
    QString first;
    QString last;
};
[[nodiscard]] RangeEnds rangeEnds(const QString &range);

} // namespace Sidelight
