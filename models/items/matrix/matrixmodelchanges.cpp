// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of MatrixModel that takes over changes, cell by cell, so that views keep their place.

#include "models/items/matrix/matrixmodel.h"

#include "models/items/rowplan.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace Sidelight
{

namespace
{

QList<QUuid> idsOf(const QList<ClaimRow> &rows)
{
    QList<QUuid> ids;
    std::ranges::transform(rows, std::back_inserter(ids), [](const ClaimRow &row) { return row.claim.id; });
    return ids;
}

} // namespace

void MatrixModel::apply(const Change &change)
{
    takeClaims(change.claims);
    const QSet<QUuid> recoded = takeCodings(change.codings);
    if (changesColumns(change.sources)) {
        beginResetModel();
        rebuildHeads(change.sources);
        build();
        endResetModel();
        return;
    }
    updateHeads(change.sources);
    if (!change.claims.isEmpty()) {
        arrangeRows();
    }
    for (const QUuid &claim : recoded) {
        if (const int row = rowOf(claim); row >= 0) {
            updateCells(row);
        }
    }
}

void MatrixModel::takeClaims(const QList<Edit<Claim>> &edits)
{
    for (const Edit<Claim> &edit : edits) {
        if (edit.after) {
            m_claims.insert(edit.after->id, *edit.after);
        } else if (edit.before) {
            m_claims.remove(edit.before->id);
        }
    }
}

/** Linear in the codings of the claims concerned. */
QSet<QUuid> MatrixModel::takeCodings(const QList<Edit<Coding>> &edits)
{
    QHash<QUuid, QSet<QUuid>> gone;
    QHash<QUuid, QList<Coding>> come;
    QSet<QUuid> claims;
    for (const Edit<Coding> &edit : edits) {
        if (edit.before) {
            gone[edit.before->claim].insert(edit.before->id);
            claims.insert(edit.before->claim);
        }
        if (edit.after) {
            come[edit.after->claim].append(*edit.after);
            claims.insert(edit.after->claim);
        }
    }
    for (const QUuid &claim : std::as_const(claims)) {
        QList<Coding> &codings = m_codings[claim];
        codings.removeIf([&ids = std::as_const(gone[claim])](const Coding &coding) { return ids.contains(coding.id); });
        codings.append(come.value(claim));
    }
    return claims;
}

bool MatrixModel::changesColumns(const QList<Edit<Source>> &edits) const
{
    return std::ranges::any_of(edits, [this](const Edit<Source> &edit) {
        const int column = edit.after ? columnOf(edit.after->id) : -1;
        if (column < 0 || m_heads.at(column).position != edit.after->position) {
            return true;
        }
        const Metadata &metadata = edit.after->article.metadata;
        return (m_order == SourceOrder::Date && m_heads.at(column).published != metadata.published) ||
               (m_order == SourceOrder::Outlet && m_heads.at(column).outlet != metadata.outlet);
    });
}

void MatrixModel::rebuildHeads(const QList<Edit<Source>> &edits)
{
    QSet<QUuid> gone;
    for (const Edit<Source> &edit : edits) {
        const int column = edit.after ? columnOf(edit.after->id) : -1;
        if (!edit.after) {
            gone.insert(edit.before ? edit.before->id : QUuid());
        } else if (column < 0) {
            m_heads.append(headFrom(*edit.after));
        } else {
            m_heads[column] = headFrom(*edit.after);
        }
    }
    m_heads.removeIf([&gone](const Head &head) { return gone.contains(head.id); });
    arrangeHeads();
}

void MatrixModel::setSourceOrder(SourceOrder order)
{
    beginResetModel();
    m_order = order;
    arrangeHeads();
    build();
    endResetModel();
}

void MatrixModel::arrangeHeads()
{
    std::ranges::sort(m_heads, {}, [](const Head &head) { return std::tuple(head.position, head.id); });
    switch (m_order) {
    case SourceOrder::Table:
        return;
    case SourceOrder::Date:
        std::ranges::stable_sort(m_heads, {},
                                 [](const Head &head) { return std::pair(!head.published.isValid(), head.published); });
        return;
    case SourceOrder::Outlet: {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::stable_sort(m_heads, [&collator](const Head &a, const Head &b) {
            return a.outlet.isEmpty() || b.outlet.isEmpty() ? !a.outlet.isEmpty() && b.outlet.isEmpty()
                                                            : collator.compare(a.outlet, b.outlet) < 0;
        });
        return;
    }
    case SourceOrder::Coverage: {
        const QHash<QUuid, int> claims = claimsBySource();
        std::ranges::stable_sort(m_heads, std::ranges::greater(),
                                 [&claims](const Head &head) { return claims.value(head.id); });
        return;
    }
    }
}

/** How many claims each source has words of. */
QHash<QUuid, int> MatrixModel::claimsBySource() const
{
    QHash<QUuid, int> claims;
    for (const QList<Coding> &codings : m_codings) {
        QSet<QUuid> having;
        for (const Coding &coding : codings) {
            if (coding.span) {
                having.insert(coding.source);
            }
        }
        for (const QUuid &source : std::as_const(having)) {
            ++claims[source];
        }
    }
    return claims;
}

void MatrixModel::updateHeads(const QList<Edit<Source>> &edits)
{
    for (const Edit<Source> &edit : edits) {
        const int column = columnOf(edit.after->id);
        const Head updated = headFrom(*edit.after);
        const Head before = std::exchange(m_heads[column], updated);
        if (before == updated) {
            continue; // a tick is nothing to the matrix
        }
        emit headerDataChanged(Qt::Horizontal, column, column);
        if (rowCount() > 0) {
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
        }
    }
}

void MatrixModel::arrangeRows()
{
    const Codebook codebook(m_claims.values());
    QHash<QUuid, int> depths;
    QList<ClaimRow> target;
    for (const Claim &claim : codebook.claims()) {
        const int depth = claim.parent.isNull() ? 0 : depths.value(claim.parent) + 1;
        depths.insert(claim.id, depth);
        target.append({claim, depth, {}, 0, 0});
    }
    const RowPlan plan = rowPlan(idsOf(m_matrix.rows), idsOf(target));
    if (plan.isScattered()) {
        beginResetModel();
        build();
        endResetModel();
        return;
    }
    carryOut(plan, target);
    indexRows();
    updateClaims(target);
    if (columnCount() > 0) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void MatrixModel::carryOut(const RowPlan &plan, const QList<ClaimRow> &target)
{
    QList<ClaimRow> &rows = m_matrix.rows;
    for (const RowRun &run : plan.removals) {
        beginRemoveRows({}, run.first, run.last);
        rows.remove(run.first, run.last - run.first + 1);
        endRemoveRows();
    }
    if (!plan.order.isEmpty()) {
        reorderRows(plan.order);
    }
    for (const RowRun &run : plan.insertions) {
        beginInsertRows({}, run.first, run.last);
        for (int row = run.first; row <= run.last; ++row) {
            rows.insert(row, rowFor(target.at(row).claim, target.at(row).depth));
        }
        endInsertRows();
    }
}

void MatrixModel::reorderRows(const QList<int> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<ClaimRow> ordered;
    std::ranges::transform(order, std::back_inserter(ordered), [this](int row) { return m_matrix.rows.at(row); });
    m_matrix.rows = std::move(ordered);
    const QList<int> newRows = inverseOrder(order);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    std::ranges::transform(before, std::back_inserter(after), [this, &newRows](const QModelIndex &old) {
        return index(newRows.at(old.row()), old.column());
    });
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void MatrixModel::updateClaims(const QList<ClaimRow> &target)
{
    for (int row = 0; row < target.size(); ++row) {
        ClaimRow &shown = m_matrix.rows[row];
        const bool isSame = shown.claim == target.at(row).claim && shown.depth == target.at(row).depth;
        shown.claim = target.at(row).claim;
        shown.depth = target.at(row).depth;
        if (!isSame) {
            tellRow(row);
        } else if (shown.claim.isFolder) {
            emit headerDataChanged(Qt::Vertical, row, row); // how many claims it holds
        }
    }
}

void MatrixModel::tellRow(int row)
{
    emit headerDataChanged(Qt::Vertical, row, row);
    if (columnCount() > 0) {
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void MatrixModel::updateCells(int row)
{
    ClaimRow &shown = m_matrix.rows[row];
    const ClaimRow updated = rowFor(shown.claim, shown.depth);
    int first = columnCount();
    int last = -1;
    for (int column = 0; column < columnCount(); ++column) {
        if (shown.cells.at(column) != updated.cells.at(column)) {
            first = std::min(first, column);
            last = column;
        }
    }
    shown = updated;
    if (last >= 0) {
        emit dataChanged(index(row, first), index(row, last));
        emit headerDataChanged(Qt::Vertical, row, row);
        emit headerDataChanged(Qt::Horizontal, first, last);
    }
}

} // namespace Sidelight
