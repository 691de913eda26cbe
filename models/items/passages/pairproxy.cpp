// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passages/pairproxy.h"

#include "models/items/passages/pairmodel.h"

namespace Sidelight
{

PairProxy::PairProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

PairProxy::~PairProxy() = default;

void PairProxy::setOrder(Order order)
{
    if (order != m_order) {
        m_order = order;
        invalidate();
    }
}

void PairProxy::setNoiseShown(bool shown)
{
    if (shown != m_isNoiseShown) {
        m_isNoiseShown = shown;
        invalidateRowsFilter();
    }
}

bool PairProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_isNoiseShown || !sourceModel()->index(sourceRow, 0, sourceParent).data(PairModel::IsNoiseRole).toBool();
}

bool PairProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isNoise = left.data(PairModel::IsNoiseRole).toBool();
    if (isNoise != right.data(PairModel::IsNoiseRole).toBool()) {
        return !isNoise;
    }
    const double leftWeight = left.data(PairModel::WeightRole).toDouble();
    const double rightWeight = right.data(PairModel::WeightRole).toDouble();
    return m_order == Order::ByWeight && leftWeight != rightWeight ? leftWeight > rightWeight
                                                                   : left.row() < right.row();
}

} // namespace Sidelight
