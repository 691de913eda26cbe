// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/suggestionfilterproxy.h"

#include "models/items/claims/suggestionmodel.h"

#include <QSet>

namespace Sidelight
{

SuggestionFilterProxy::SuggestionFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void SuggestionFilterProxy::setWeakShown(bool isShown)
{
    if (m_isWeakShown != isShown) {
        m_isWeakShown = isShown;
        invalidateRowsFilter();
    }
}

int SuggestionFilterProxy::weakCount() const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        const bool isWeak = !index.data(SuggestionModel::IsStrongRole).toBool();
        count += isWeak && index.data(SuggestionModel::IsOpenRole).toBool() ? 1 : 0;
    }
    return count;
}

int SuggestionFilterProxy::sourceCount() const
{
    QSet<QUuid> sources;
    for (int row = 0; row < rowCount(); ++row) {
        sources.insert(index(row, 0).data(SuggestionModel::SourceIdRole).toUuid());
    }
    return static_cast<int>(sources.size());
}

bool SuggestionFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(SuggestionModel::IsOpenRole).toBool() &&
           (m_isWeakShown || index.data(SuggestionModel::IsStrongRole).toBool());
}

} // namespace Sidelight
