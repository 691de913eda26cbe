// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace Sidelight
{

/** Which parts of a date are known. */
enum class DateParts {
    All,
    MonthAndYear,
    DayAndMonth,
};

/** A day where there is little room, as the reader's language writes it: "6 Nov 2014", "6. Nov. 2014". */
[[nodiscard]] QString shortDate(const QDate &date);

/** A date in a sentence: "24 November 2014", "November 2014", "24 November"; "24. November 2014" in German. */
[[nodiscard]] QString longDate(const QDate &date, DateParts parts = DateParts::All);

} // namespace Sidelight
