// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/change.h"

#include <ranges>

namespace Sidelight
{

namespace
{

template <class T>
QList<Edit<T>> inverted(const QList<Edit<T>> &edits)
{
    QList<Edit<T>> result;
    result.reserve(edits.size());
    for (const Edit<T> &edit : edits | std::views::reverse) {
        result.append({edit.after, edit.before});
    }
    return result;
}

} // namespace

Change inverted(const Change &change)
{
    return std::apply(
        [&](auto... list) {
            Change result = change;
            ((result.*list = inverted(change.*list)), ...);
            return result;
        },
        changeLists);
}

} // namespace Sidelight
