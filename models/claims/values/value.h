// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sidelight
{

/** What a stretch of text gives: a point or stretch of time, or an amount of something. */
enum class ValueType {
    Date,       ///< all of time: dates, times of day, durations, repetitions, as TIMEX3 values
    Number,     ///< a bare or counted number: "three other occasions"
    Ordinal,    ///< a place in a row: "the fourth letter"
    Percentage, ///< "27%"
    Money,      ///< an amount with its currency
    Quantity,   ///< an amount with a unit of measurement, ages included
};

/** The kind of time, in the terms of TIMEX3 (ISO 24617-1). */
enum class TimeKind { None, Date, Time, Duration, Set };

/** A typed value and where it stands. */
struct Value {
    Span span;
    ValueType type = ValueType::Number;
    TimeKind time = TimeKind::None;
    /**
     * The normal form. Time: "2014-11-24", "2014-11", "1989-Q3", "1989-W44", "199" (a decade), "2014-11-24TMO", "P2M",
     * "PRESENT_REF", a range "(2014-11-09,2014-11-17,P8D)"; not known is X: "XXXX-11-24", "XXXX-WXX-5"; "REF-P1M" is a
     * month before an unknown day of writing. Others: a decimal number, "27%", an interval "[3,)", "(40,)", "[5,10)";
     * of a place "4", or counted from the end "end-1", the last but one.
     */
    QString value;
    QString unit = {}; ///< ISO 4217 of money ("USD"; "USD/100" for cents), the unit of a quantity ("km"), else empty
    std::optional<double> number =
        {}; ///< the amount; of an interval the bound that is given, the lower of two; -2 of the last but one

    bool operator==(const Value &) const = default;
};

/** As it stands in files: "date", "number", "ordinal", "percentage", "money", "quantity". */
[[nodiscard]] QString valueTypeKey(ValueType type);
/** "date", "time", "duration", "set"; empty for what is no time. */
[[nodiscard]] QString timeKindKey(TimeKind kind);

/** A number as it stands in Value::value: digits, as few as tell it from others (at most 15), no grouping. */
[[nodiscard]] QString numberText(double number);

} // namespace Sidelight
