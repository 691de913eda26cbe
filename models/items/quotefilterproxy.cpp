// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotefilterproxy.h"

#include "models/items/quotemodel.h"

namespace Sidelight
{

QuoteFilterProxy::QuoteFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true); // a speaker is shown with any of their quotes
    setSortRole(QuoteModel::SortRole);
    sort(QuoteModel::QuoteColumn);
}

QuoteFilterProxy::~QuoteFilterProxy() = default;

void QuoteFilterProxy::setFilterText(const QString &text)
{
    if (m_filter.setText(text)) {
        invalidateRowsFilter();
    }
}

void QuoteFilterProxy::setTypeShown(QuoteType type, bool shown)
{
    if (isTypeShown(type) == shown) {
        return;
    }
    if (shown) {
        m_hiddenTypes.removeAll(type);
    } else {
        m_hiddenTypes.append(type);
    }
    invalidateRowsFilter();
}

void QuoteFilterProxy::setSource(const QUuid &source)
{
    if (m_source != source) {
        m_source = source;
        invalidateRowsFilter();
    }
}

bool QuoteFilterProxy::isFiltering() const
{
    return !m_filter.isEmpty() || !m_hiddenTypes.isEmpty() || !m_source.isNull();
}

bool QuoteFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!sourceParent.isValid()) {
        return false;
    }
    const QModelIndex quote = sourceModel()->index(sourceRow, QuoteModel::QuoteColumn, sourceParent);
    return isTypeShown(QuoteType(quote.data(QuoteModel::TypeRole).toInt())) &&
           (m_source.isNull() || quote.data(QuoteModel::SourceIdRole).toUuid() == m_source) &&
           (m_filter.isEmpty() || m_filter.matches(quote.data(QuoteModel::FilterRole).toString()));
}

} // namespace Sidelight
