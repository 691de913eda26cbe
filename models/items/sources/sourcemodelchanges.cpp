// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of SourceModel that takes over changes, row by row, so that views keep their place.

#include "models/items/sources/sourcemodel.h"

#include "models/items/rowplan.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace Sidelight
{

namespace
{

/** The order of the table, as the project has it. */
std::tuple<int, QUuid> tablePlace(const SourceModel::Row &row)
{
    return {row.position, row.id};
}

SourceModel::Row rowFrom(const Source &source)
{
    const Metadata &metadata = source.article.metadata;
    return {.id = source.id,
            .key = source.key,
            .position = source.position,
            .outlet = metadata.outlet,
            .title = metadata.title,
            .published = metadata.published,
            .isRead = source.isRead,
            .isOpen = source.isOpen};
}

void setFigures(SourceModel::Row &row, const Analysis &analysis, int index)
{
    const SourceAnalysis figures = index < 0 ? SourceAnalysis() : analysis.sources.at(index);
    row.isAnalysed = index >= 0;
    row.words = figures.words;
    row.share = figures.sharedShare();
    row.quotes = static_cast<int>(figures.quotes.size());
}

/** The row of a source as it is now, with the figures that it has. */
SourceModel::Row updated(const SourceModel::Row &row, const Source &source)
{
    SourceModel::Row made = rowFrom(source);
    made.isAnalysed = row.isAnalysed;
    made.words = row.words;
    made.share = row.share;
    made.quotes = row.quotes;
    made.codings = row.codings;
    return made;
}

bool differInFlagsOnly(const SourceModel::Row &before, const SourceModel::Row &after)
{
    SourceModel::Row same = after;
    same.isOpen = before.isOpen;
    same.isRead = before.isRead;
    return same == before;
}

QHash<QUuid, int> indexesOf(const QList<QUuid> &ids)
{
    QHash<QUuid, int> indexes;
    indexes.reserve(ids.size());
    for (int index = 0; index < ids.size(); ++index) {
        indexes.insert(ids.at(index), index);
    }
    return indexes;
}

QList<QUuid> idsOf(const QList<SourceModel::Row> &rows)
{
    QList<QUuid> ids;
    ids.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(ids), &SourceModel::Row::id);
    return ids;
}

bool hasSpan(const std::optional<Coding> &coding)
{
    return coding && coding->span;
}

} // namespace

void SourceModel::setProject(const ProjectData &project, const Analysis &analysis)
{
    const QHash<QUuid, int> indexes = indexesOf(analysis.ids);
    beginResetModel();
    m_analysis = analysis;
    m_rows.clear();
    for (const Source &source : project.sources) {
        m_rows.append(rowFrom(source));
        setFigures(m_rows.last(), analysis, indexes.value(source.id, -1));
    }
    std::ranges::sort(m_rows, {}, tablePlace);
    indexRows();
    for (const Coding &coding : project.codings) {
        const int row = coding.span ? rowOf(coding.source) : -1;
        if (row >= 0) {
            ++m_rows[row].codings;
        }
    }
    endResetModel();
}

void SourceModel::setAnalysis(const Analysis &analysis)
{
    m_analysis = analysis;
    if (m_rows.isEmpty()) {
        return;
    }
    const QHash<QUuid, int> indexes = indexesOf(analysis.ids);
    for (Row &row : m_rows) {
        setFigures(row, analysis, indexes.value(row.id, -1));
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SourceModel::apply(const Change &change)
{
    if (updateRows(change.sources)) {
        arrangeRows(rowsAfter(change.sources));
    }
    countCodings(change.codings);
}

bool SourceModel::updateRows(const QList<Edit<Source>> &edits)
{
    bool isArranged = true;
    bool areFlagsOnly = true;
    int first = rowCount();
    int last = -1;
    for (const Edit<Source> &edit : edits) {
        const int at = edit.after ? rowOf(edit.after->id) : -1;
        if (at < 0) {
            isArranged = false;
            continue;
        }
        const Row before = std::exchange(m_rows[at], updated(m_rows.at(at), *edit.after));
        isArranged &= before.position == m_rows.at(at).position;
        areFlagsOnly &= differInFlagsOnly(before, m_rows.at(at));
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (last >= 0) {
        // Where nothing that a table is sorted by has changed it need not be sorted again.
        const QList<int> flags{Qt::CheckStateRole, Qt::ToolTipRole, IsReadRole, IsOpenRole};
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1), areFlagsOnly ? flags : QList<int>());
    }
    return !isArranged;
}

QList<SourceModel::Row> SourceModel::rowsAfter(const QList<Edit<Source>> &edits) const
{
    const QHash<QUuid, int> indexes = indexesOf(m_analysis.ids);
    QSet<QUuid> gone;
    QList<Row> rows = m_rows;
    for (const Edit<Source> &edit : edits) {
        if (!edit.after && edit.before) {
            gone.insert(edit.before->id);
        } else if (edit.after && rowOf(edit.after->id) < 0) {
            rows.append(rowFrom(*edit.after));
            setFigures(rows.last(), m_analysis, indexes.value(edit.after->id, -1));
        }
    }
    rows.removeIf([&gone](const Row &row) { return gone.contains(row.id); });
    std::ranges::sort(rows, {}, tablePlace);
    return rows;
}

void SourceModel::arrangeRows(const QList<Row> &target)
{
    const RowPlan plan = rowPlan(idsOf(m_rows), idsOf(target));
    if (plan.isScattered()) {
        beginResetModel();
        m_rows = target;
        indexRows();
        endResetModel();
        return;
    }
    for (const RowRun &run : plan.removals) {
        beginRemoveRows({}, run.first, run.last);
        m_rows.remove(run.first, run.last - run.first + 1);
        endRemoveRows();
    }
    if (!plan.order.isEmpty()) {
        reorderRows(plan.order);
    }
    for (const RowRun &run : plan.insertions) {
        beginInsertRows({}, run.first, run.last);
        m_rows.insert(run.first, run.last - run.first + 1, Row());
        std::copy(target.begin() + run.first, target.begin() + run.last + 1, m_rows.begin() + run.first);
        endInsertRows();
    }
    indexRows();
}

void SourceModel::reorderRows(const QList<int> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<Row> ordered;
    ordered.reserve(order.size());
    std::ranges::transform(order, std::back_inserter(ordered), [this](int row) { return m_rows.at(row); });
    m_rows = std::move(ordered);
    const QList<int> newRows = inverseOrder(order);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    std::ranges::transform(before, std::back_inserter(after), [this, &newRows](const QModelIndex &old) {
        return index(newRows.at(old.row()), old.column());
    });
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void SourceModel::countCodings(const QList<Edit<Coding>> &edits)
{
    int first = rowCount();
    int last = -1;
    const auto add = [&](const std::optional<Coding> &coding, int number) {
        const int row = hasSpan(coding) ? rowOf(coding->source) : -1;
        if (row >= 0) {
            m_rows[row].codings += number;
            first = std::min(first, row);
            last = std::max(last, row);
        }
    };
    for (const Edit<Coding> &edit : edits) {
        add(edit.before, -1);
        add(edit.after, 1);
    }
    if (last >= 0) {
        // Every column carries the role, so that a delegate that paints a row as a whole is told as well.
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1), {Qt::DisplayRole, CodingsRole, SortRole});
    }
}

void SourceModel::indexRows()
{
    m_rowsById = indexesOf(idsOf(m_rows));
}

} // namespace Sidelight
