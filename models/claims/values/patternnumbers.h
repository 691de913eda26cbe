// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/patternmatch.h"

namespace Sidelight
{

/** A number that a pattern takes: its last token + 1 and its value. */
struct NumberHit {
    int end = 0;
    double value = 0;
};

/**
 * The number of a kind that begins at a token; none if none does, or if there is no such kind. The kinds: "num" any
 * that counts, "ordinal"; "day" and "ordinalDay" of a month, "dayWords"; "year" and "year4" of four digits, "yearNow"
 * from 1900 on, "yearAny" and "yearShort" with two, "yearWords" ("nineteen ninety-six"), "yearNumber" ("two thousand");
 * "decade4", "decade2"; "hour", "minute", "minuteWords", "clock4" ("1400"), "clock0" ("0730"); "num2" of two digits at
 * most; "quarters".
 */
[[nodiscard]] std::optional<NumberHit> numberHit(const QString &kind, const ReadText &text, int at);

/** Does a word stand with a day of a month: "march eighteenth", "may 5th", "mar4", "on 1 may"; not "they may first". */
[[nodiscard]] bool isBesideDay(const ReadText &text, int month);

} // namespace Sidelight
