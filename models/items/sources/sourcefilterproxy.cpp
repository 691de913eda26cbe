// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sources/sourcefilterproxy.h"

#include "models/items/sources/sourcemodel.h"

#include <algorithm>

namespace Sidelight
{

SourceFilterProxy::SourceFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SourceModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

SourceFilterProxy::~SourceFilterProxy() = default;

void SourceFilterProxy::setFilterText(const QString &text)
{
    m_text = text;
    const SourceQuery query = sourceQuery(text);
    const bool isOther = std::exchange(m_conditions, query.conditions) != query.conditions;
    if (m_filter.setText(query.words) || isOther) {
        invalidateRowsFilter();
    }
}

void SourceFilterProxy::setUnreadOnly(bool unreadOnly)
{
    if (std::exchange(m_unreadOnly, unreadOnly) != unreadOnly) {
        invalidateRowsFilter();
    }
}

void SourceFilterProxy::setOpenOnly(bool openOnly)
{
    if (std::exchange(m_openOnly, openOnly) != openOnly) {
        invalidateRowsFilter();
    }
}

Qt::ItemFlags SourceFilterProxy::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    return sortColumn() < 0 ? flags : flags & ~(Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled);
}

bool SourceFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex source = sourceModel()->index(sourceRow, SourceModel::SourceColumn, sourceParent);
    return !(m_unreadOnly && source.data(SourceModel::IsReadRole).toBool()) &&
           !(m_openOnly && !source.data(SourceModel::IsOpenRole).toBool()) &&
           std::ranges::all_of(m_conditions, [&](const auto &condition) { return fulfils(source, condition); }) &&
           m_filter.matches(source.data(SourceModel::FilterRole).toString());
}

} // namespace Sidelight
