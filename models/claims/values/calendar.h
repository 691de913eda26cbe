// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace Sidelight
{

/** Values of times as TIMEX3 writes them. An invalid date gives an empty text. */
[[nodiscard]] QString dayValue(const QDate &date);
[[nodiscard]] QString monthValue(int year, int month);
[[nodiscard]] QString yearValue(int year);
/** "1989-W44": the ISO 8601 week of a date. */
[[nodiscard]] QString weekValue(const QDate &date);
[[nodiscard]] QString quarterValue(int year, int quarter);

/** So many units later, or earlier: "D", "N" (nights), "W", "F" (fortnights), "M", "Q", "Y", "E" (decades); invalid for
 * others. */
[[nodiscard]] QDate shifted(const QDate &day, const QString &unit, int count);

/** An ISO 8601 duration: 3 decades are "P30Y", two hours ("TH") "PT2H". */
[[nodiscard]] QString durationValue(const QString &unit, double count);

/** The quarter of a date, 1 to 4. */
[[nodiscard]] int quarterOf(const QDate &date);

/**
 * The date of a feast in a year: "12-25"; "11-4-4", the fourth Thursday of November; "easter-2" by the Gregorian
 * computus (Meeus, Jones, Butcher). Invalid for what is none of these.
 */
[[nodiscard]] QDate feast(const QString &rule, int year);

} // namespace Sidelight
