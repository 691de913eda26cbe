// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectdata.h"

#include "models/claims/codebook.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <tuple>

namespace Sidelight
{

namespace
{

template <class T>
const T *found(const QList<T> &rows, const QUuid &id)
{
    const auto row = std::ranges::find(rows, id, &T::id);
    return row == rows.cend() ? nullptr : &*row;
}

/** Carries out edits on rows; returns whether there were any. Linear in rows and edits. */
template <class T>
bool carryOut(QList<T> &rows, const QList<Edit<T>> &edits)
{
    QHash<QUuid, qsizetype> places;
    for (qsizetype i = 0; !edits.isEmpty() && i < rows.size(); ++i) {
        places.insert(rows.at(i).id, i);
    }
    QList<bool> isGone(rows.size(), false);
    for (const Edit<T> &edit : edits) {
        if (edit.before && !(edit.after && edit.after->id == edit.before->id)) {
            const qsizetype place = places.value(edit.before->id, -1);
            if (place >= 0) {
                isGone[place] = true;
                places.remove(edit.before->id);
            }
        }
        if (edit.after && places.contains(edit.after->id)) {
            rows[places.value(edit.after->id)] = *edit.after;
        } else if (edit.after) {
            places.insert(edit.after->id, rows.size());
            rows.append(*edit.after);
            isGone.append(false);
        }
    }
    qsizetype place = 0;
    rows.removeIf([&](const T &) { return isGone.at(place++); });
    return !edits.isEmpty();
}

template <class T, class Key>
void sortBy(QList<T> &rows, Key key)
{
    const auto isBefore = [key](const T &a, const T &b) { return std::invoke(key, a) < std::invoke(key, b); };
    if (!std::ranges::is_sorted(std::as_const(rows), isBefore)) {
        std::ranges::stable_sort(rows, isBefore);
    }
}

void putInOrder(QList<Claim> &claims)
{
    const Codebook codebook(claims);
    QHash<QUuid, qsizetype> order;
    for (const Claim &claim : codebook.claims()) {
        order.insert(claim.id, order.size());
    }
    sortBy(claims, [&order](const Claim &claim) { return order.value(claim.id, -1); });
}

void putInOrder(QList<Source> &sources)
{
    sortBy(sources, [](const Source &source) { return std::tuple(source.position, source.id); });
}

void putInOrder(QList<Memo> &memos)
{
    sortBy(memos, &Memo::id);
}

void putInOrder(QList<RowMark> &marks)
{
    sortBy(marks, &RowMark::id);
}

template <class T>
void putInOrder(QList<T> &rows)
{
    sortBy(rows, [](const T &row) { return std::tuple(row.created, row.id); });
}

} // namespace

const Source *ProjectData::source(const QUuid &sourceId) const
{
    return found(sources, sourceId);
}

const Claim *ProjectData::claim(const QUuid &claimId) const
{
    return found(claims, claimId);
}

const Coding *ProjectData::coding(const QUuid &codingId) const
{
    return found(codings, codingId);
}

const SpanLink *ProjectData::link(const QUuid &linkId) const
{
    return found(links, linkId);
}

const OrphanedCoding *ProjectData::orphan(const QUuid &codingId) const
{
    return found(orphans, codingId);
}

QString ProjectData::memo(const QUuid &about) const
{
    if (const Claim *known = claim(about)) {
        return known->memo;
    }
    if (const Coding *known = coding(about)) {
        return known->note;
    }
    const Memo *known = found(memos, about);
    return known ? known->text : QString();
}

void ProjectData::apply(const Change &change)
{
    const auto take = [](auto &rows, const auto &edits) {
        if (carryOut(rows, edits)) {
            putInOrder(rows);
        }
    };
    std::apply([&](auto... kind) { (take(this->*kind.first, change.*kind.second), ...); }, rowKinds);
}

} // namespace Sidelight
