// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/value.h"

#include <QDate>

namespace Sidelight
{

/** How the values of two places stand to each other, words left aside. */
enum class ValueRelation {
    None,       ///< they cannot be compared
    Same,       ///< they say the same
    Compatible, ///< one says less than the other: "Friday" and "November 7", "2014-11" and "2014-11-24"
    Close,      ///< not the same, of one kind and unit, the smaller at least 7/10 of the larger
    Other,      ///< not the same, of one kind and unit
};

/** Symmetric. A time of day within a day, and the part of a day, are not looked at: "Thursday night" is a Thursday. */
[[nodiscard]] ValueRelation compareValues(const Value &a, const Value &b);

/** The weekday of a date or of "XXXX-WXX-5", 1 to 7; 0 where none is known. */
[[nodiscard]] int weekdayOf(const QString &timeValue);

/** About how many days a duration of whole units has: "P3M"; 0 for other values. */
[[nodiscard]] double daysOfDuration(const QString &timeValue);

/** The days from a publication date that is not known to "REF-P1D" or "REF+P2D": -1, 2; none for other values. */
[[nodiscard]] std::optional<int> daysFromPublication(const QString &timeValue);

} // namespace Sidelight
