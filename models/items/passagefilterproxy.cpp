// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passagefilterproxy.h"

#include "models/items/passagemodel.h"

namespace Sidelight
{

PassageFilterProxy::PassageFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(PassageModel::ExcerptColumn);
}

PassageFilterProxy::~PassageFilterProxy() = default;

void PassageFilterProxy::setFilterText(const QString &text)
{
    if (m_filter.setText(text)) {
        invalidateRowsFilter();
    }
}

void PassageFilterProxy::setOrder(Order order, const QUuid &source)
{
    if (m_order != order || m_orderSource != source) {
        m_order = order;
        m_orderSource = source;
        invalidate();
    }
}

void PassageFilterProxy::setNamesOnlyShown(bool shown)
{
    if (std::exchange(m_namesOnlyShown, shown) != shown) {
        invalidateRowsFilter();
    }
}

int PassageFilterProxy::namesOnlyCount() const
{
    return count(true);
}

int PassageFilterProxy::wordingCount() const
{
    return count(false);
}

void PassageFilterProxy::setPair(const QUuid &a, const QUuid &b)
{
    if (m_pairA != a || m_pairB != b) {
        m_pairA = a;
        m_pairB = b;
        invalidateRowsFilter();
    }
}

bool PassageFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    return (m_namesOnlyShown || !passages()->groupAt(sourceRow).noise) && fits(sourceRow);
}

bool PassageFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const PassageGroup &a = passages()->groupAt(left.row());
    const PassageGroup &b = passages()->groupAt(right.row());
    if (bool(a.noise) != bool(b.noise)) {
        return bool(b.noise);
    }
    if (m_order == Order::ByWeight) {
        return a.weight > b.weight;
    }
    return passages()->textOrder(left.row(), m_orderSource) < passages()->textOrder(right.row(), m_orderSource);
}

const PassageModel *PassageFilterProxy::passages() const
{
    const auto *model = qobject_cast<const PassageModel *>(sourceModel());
    Q_ASSERT(model);
    return model;
}

bool PassageFilterProxy::fits(int sourceRow) const
{
    const bool isOfPair = (m_pairA.isNull() || passages()->firstMember(sourceRow, m_pairA)) &&
                          (m_pairB.isNull() || passages()->firstMember(sourceRow, m_pairB));
    return isOfPair && (m_filter.isEmpty() ||
                        m_filter.matches(passages()->index(sourceRow).data(PassageModel::FilterRole).toString()));
}

int PassageFilterProxy::count(bool namesOnly) const
{
    int number = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        number += bool(passages()->groupAt(row).noise) == namesOnly && fits(row) ? 1 : 0;
    }
    return number;
}

} // namespace Sidelight
