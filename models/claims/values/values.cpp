// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/values.h"

#include "models/claims/values/amountvalues.h"
#include "models/claims/values/datevalues.h"
#include "models/claims/values/placevalues.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Both in order, without what of the second overlaps the first. */
QList<Value> merged(const QList<Value> &first, QList<Value> second)
{
    auto before = first.cbegin();
    erase_if(second, [&](const Value &value) {
        while (before != first.cend() && before->span.end <= value.span.begin) {
            ++before;
        }
        return before != first.cend() && before->span.intersects(value.span);
    });
    QList<Value> both;
    std::ranges::merge(first, second, std::back_inserter(both), {}, &Value::span, &Value::span);
    return both;
}

} // namespace

QList<Value> findValues(QStringView text, const Publication &published, const QList<Span> &masked,
                        TimeNotation notation)
{
    const ReadText read = readText(text, languageOf(text));
    const QList<Value> told = merged(dateValues(read, published, notation), placeValues(read));
    QList<Value> values = merged(told, amountValues(read, told));
    auto mask = masked.cbegin();
    erase_if(values, [&](const Value &value) {
        while (mask != masked.cend() && mask->end <= value.span.begin) {
            ++mask;
        }
        return mask != masked.cend() && mask->intersects(value.span);
    });
    return values;
}

} // namespace Sidelight
