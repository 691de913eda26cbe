// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of ClaimModel that takes over changes, row by row, so that views keep their place.

#include "models/items/claims/claimmodel.h"

#include "models/items/rowplan.h"

#include <QSet>

#include <algorithm>

namespace Sidelight
{

void ClaimModel::updateClaims(const QList<Edit<Claim>> &edits)
{
    for (const Edit<Claim> &edit : edits) {
        if (edit.after) {
            m_values.insert(edit.after->id, *edit.after);
        } else if (edit.before) {
            m_values.remove(edit.before->id);
        }
    }
    m_codebook = Codebook(m_values.values());
    arrangeTree();
    for (const Edit<Claim> &edit : edits) {
        const Claim *value = edit.after ? m_codebook.find(edit.after->id) : nullptr;
        Item *item = value ? find(m_claims, value->id) : nullptr;
        if (item && *item->claim() != *value) {
            item->value = *value;
            tellClaim(*item);
        }
    }
}

void ClaimModel::tellClaim(const Item &item)
{
    const QModelIndex index = indexOf(&item);
    emit dataChanged(index, index);
    tellCodingsOf(item, {ColourRole});
}

void ClaimModel::arrangeTree()
{
    const QHash<QUuid, int> places = siblingPlaces();
    // Parents come before children here, so that no claim is ever moved into itself.
    for (const Claim &claim : m_codebook.claims()) {
        Item &parent = claim.parent.isNull() ? *m_root : *find(m_claims, claim.parent);
        Item *item = find(m_claims, claim.id);
        const int row = std::min(places.value(claim.id), static_cast<int>(parent.claims.size()));
        if (!item) {
            beginInsertRows(indexOf(&parent), row, row);
            addClaim(parent, row, claim.id);
            endInsertRows();
        } else if (item->parent != &parent) {
            moveItem(*item, parent, row);
        }
    }
    // What is left over now holds nothing that stays.
    removeGoneClaims(*m_root);
    for (const Claim &claim : m_codebook.claims()) {
        removeGoneClaims(*find(m_claims, claim.id));
    }
    for (const Claim &claim : m_codebook.claims()) {
        placeItem(*find(m_claims, claim.id), places);
    }
}

QHash<QUuid, int> ClaimModel::siblingPlaces() const
{
    QHash<QUuid, int> places;
    QHash<QUuid, int> children;
    for (const Claim &claim : m_codebook.claims()) {
        places.insert(claim.id, children[claim.parent]++);
    }
    return places;
}

/** Called for siblings in their order: those before the item stand where they belong. */
void ClaimModel::placeItem(Item &item, const QHash<QUuid, int> &places)
{
    const int row = places.value(item.id());
    if (item.row == row) {
        return;
    }
    Item &parent = *item.parent;
    Item &inTheWay = *parent.claims.at(row);
    if (item.row == row + 1) {
        // One sibling was dragged down past others: move that one instead of all the others.
        moveItem(inTheWay, parent, places.value(inTheWay.id()));
    } else {
        moveItem(item, parent, row);
    }
    if (item.row != row) {
        moveItem(item, parent, row);
    }
}

void ClaimModel::moveItem(Item &item, Item &parent, int row)
{
    Item &from = *item.parent;
    const int fromRow = item.row;
    const bool isDown = &from == &parent && row > fromRow;
    beginMoveRows(indexOf(&from), fromRow, fromRow, indexOf(&parent), isDown ? row + 1 : row);
    from.claims.removeAt(fromRow);
    parent.claims.insert(row, &item);
    item.parent = &parent;
    renumber(from.claims, &from == &parent ? std::min(fromRow, row) : fromRow);
    renumber(parent.claims, &from == &parent ? std::min(fromRow, row) : row);
    endMoveRows();
}

void ClaimModel::addClaim(Item &parent, int row, const QUuid &id)
{
    auto item = std::make_unique<Item>();
    item->value = *m_codebook.find(id);
    item->parent = &parent;
    parent.claims.insert(row, item.get());
    m_claims.insert_or_assign(id, std::move(item));
    renumber(parent.claims, row);
}

void ClaimModel::removeGoneClaims(Item &parent)
{
    for (int row = static_cast<int>(parent.claims.size()) - 1; row >= 0; --row) {
        Item &item = *parent.claims.at(row);
        if (!m_codebook.find(item.id())) {
            beginRemoveRows(indexOf(&parent), row, row);
            parent.claims.removeAt(row);
            renumber(parent.claims, row);
            forget(item);
            endRemoveRows();
        }
    }
}

void ClaimModel::forget(Item &item)
{
    QList<Item *> pending{&item};
    while (!pending.isEmpty()) {
        Item *gone = pending.takeLast();
        pending += gone->claims;
        for (const Item *coding : std::as_const(gone->codings)) {
            m_codings.erase(coding->id());
        }
        m_claims.erase(gone->id());
    }
}

void ClaimModel::renumber(QList<Item *> &items, qsizetype from)
{
    for (qsizetype row = from; row < items.size(); ++row) {
        items.at(row)->row = static_cast<int>(row);
    }
}

void ClaimModel::updateCodings(const QList<Edit<Coding>> &edits)
{
    std::map<Item *, QList<QUuid>> removed;
    std::map<Item *, QList<Coding>> added;
    QSet<Item *> concerned;
    for (const Edit<Coding> &edit : edits) {
        const QUuid id = edit.after ? edit.after->id : edit.before ? edit.before->id : QUuid();
        Item *item = find(m_codings, id);
        Item *claim = edit.after ? find(m_claims, edit.after->claim) : nullptr;
        if (item && item->parent == claim) {
            item->value = *edit.after;
            emit dataChanged(indexOf(item), indexOf(item));
            concerned.insert(claim);
            continue;
        }
        if (item) {
            removed[item->parent].append(id);
        }
        if (claim) {
            added[claim].append(*edit.after);
        }
    }
    for (const auto &[claim, ids] : removed) {
        removeCodings(*claim, ids);
        concerned.insert(claim);
    }
    for (const auto &[claim, codings] : added) {
        appendCodings(*claim, codings);
        concerned.insert(claim);
    }
    tellFigures(concerned);
}

void ClaimModel::removeCodings(Item &claim, const QList<QUuid> &ids)
{
    const QSet<QUuid> gone(ids.begin(), ids.end());
    QList<QUuid> before;
    QList<QUuid> after;
    for (const Item *coding : std::as_const(claim.codings)) {
        before.append(coding->id());
        if (!gone.contains(coding->id())) {
            after.append(coding->id());
        }
    }
    const int claims = static_cast<int>(claim.claims.size());
    const RowPlan plan = rowPlan(before, after);
    for (const RowRun &run : plan.removals) {
        beginRemoveRows(indexOf(&claim), claims + run.first, claims + run.last);
        claim.codings.remove(run.first, run.last - run.first + 1);
        renumber(claim.codings, run.first);
        std::for_each(before.cbegin() + run.first, before.cbegin() + run.last + 1,
                      [this](const QUuid &id) { m_codings.erase(id); });
        endRemoveRows();
    }
}

void ClaimModel::appendCodings(Item &claim, const QList<Coding> &codings)
{
    const int first = static_cast<int>(claim.claims.size() + claim.codings.size());
    beginInsertRows(indexOf(&claim), first, first + static_cast<int>(codings.size()) - 1);
    for (const Coding &coding : codings) {
        addCoding(claim, coding);
    }
    endInsertRows();
}

void ClaimModel::addCoding(Item &claim, const Coding &coding)
{
    auto item = std::make_unique<Item>();
    item->value = coding;
    item->parent = &claim;
    item->row = static_cast<int>(claim.codings.size());
    claim.codings.append(item.get());
    m_codings.insert_or_assign(coding.id, std::move(item));
}

void ClaimModel::tellFigures(const QSet<Item *> &claims)
{
    QSet<const Item *> told;
    for (const Item *claim : claims) {
        for (const Item *item = claim; item != m_root.get() && !told.contains(item); item = item->parent) {
            told.insert(item);
            emit dataChanged(indexOf(item), indexOf(item), {CodingsRole, SourcesRole, Qt::AccessibleTextRole});
        }
    }
}

void ClaimModel::tellCodings(const QList<int> &roles)
{
    for (const auto &[id, item] : m_claims) {
        tellCodingsOf(*item, roles);
    }
}

void ClaimModel::tellCodingsOf(const Item &claim, const QList<int> &roles)
{
    if (!claim.codings.isEmpty()) {
        emit dataChanged(indexOf(claim.codings.constFirst()), indexOf(claim.codings.constLast()), roles);
    }
}

} // namespace Sidelight
