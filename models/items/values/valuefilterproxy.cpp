// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/values/valuefilterproxy.h"

namespace Sidelight
{

ValueFilterProxy::ValueFilterProxy(int kindRole, int filterRole, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_kindRole(kindRole)
    , m_filterRole(filterRole)
{
}

void ValueFilterProxy::setFilterText(const QString &text)
{
    if (m_filter.setText(text)) {
        invalidateRowsFilter();
    }
}

void ValueFilterProxy::setKindShown(int kind, bool isShown)
{
    if (m_hidden.contains(kind) != isShown) {
        return;
    }
    if (isShown) {
        m_hidden.remove(kind);
    } else {
        m_hidden.insert(kind);
    }
    invalidateRowsFilter();
}

bool ValueFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return true; // a place: its value is shown
    }
    const QModelIndex index = sourceModel()->index(row, 0);
    return !m_hidden.contains(index.data(m_kindRole).toInt()) &&
           (m_filter.isEmpty() || m_filter.matches(index.data(m_filterRole).toString()));
}

} // namespace Sidelight
