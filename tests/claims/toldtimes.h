// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/values.h"

#include <QStringList>

namespace Sidelight
{

/** "text=value" of every time of a text that was published on Friday, 7 November 2014, in order. */
inline QStringList toldTimes(const QString &text, TimeNotation notation = TimeNotation::Resolved)
{
    QStringList list;
    for (const Value &value : findValues(text, QDate(2014, 11, 7), {}, notation)) {
        if (value.type == ValueType::Date) {
            list.append(text.sliced(value.span.begin, value.span.length()) + u'=' + value.value);
        }
    }
    return list;
}

} // namespace Sidelight
