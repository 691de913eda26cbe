// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/values.h"

#include "models/claims/values/amountvalues.h"
#include "models/claims/values/datevalues.h"

#include <algorithm>

namespace Sidelight
{

QList<Value> findValues(QStringView text, const QDate &published, const QList<Span> &masked, TimeNotation notation)
{
    const ReadText read = readText(text, languageOf(text));
    const QList<Value> dates = dateValues(read, published, notation);
    const QList<Value> amounts = amountValues(read, dates);
    QList<Value> values;
    std::ranges::merge(dates, amounts, std::back_inserter(values), {}, &Value::span, &Value::span);
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
