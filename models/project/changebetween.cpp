// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/changebetween.h"

#include <QHash>

namespace Sidelight
{

namespace
{

template <class T>
QList<Edit<T>> editsBetween(const QList<T> &before, const QList<T> &after)
{
    QHash<QUuid, qsizetype> places;
    for (const T &row : before) {
        places.insert(row.id, places.size());
    }
    QList<Edit<T>> changed;
    QList<Edit<T>> added;
    for (const T &row : after) {
        const auto place = places.constFind(row.id);
        if (place == places.cend()) {
            added.append({{}, row});
            continue;
        }
        if (before.at(*place) != row) {
            changed.append({before.at(*place), row});
        }
        places.erase(place);
    }
    QList<Edit<T>> edits;
    for (const T &row : before) {
        if (places.contains(row.id)) {
            edits.append({row, {}});
        }
    }
    return edits + changed + added; // so that no two rows have one key at any time
}

} // namespace

Change changeBetween(const ProjectData &before, const ProjectData &after)
{
    Change change;
    std::apply(
        [&](auto... kind) { ((change.*kind.second = editsBetween(before.*kind.first, after.*kind.first)), ...); },
        rowKinds);
    return change;
}

} // namespace Sidelight
