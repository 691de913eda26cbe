// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passages/passagefilterproxy.h"

#include "models/items/passages/noisetext.h"
#include "models/items/passages/passagemodel.h"

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

void PassageFilterProxy::setShownNoise(NoiseReasons reasons)
{
    if (std::exchange(m_shownNoise, reasons) != reasons) {
        invalidateRowsFilter();
    }
}

void PassageFilterProxy::setRejectedShown(bool shown)
{
    if (std::exchange(m_isRejectedShown, shown) != shown) {
        invalidateRowsFilter();
    }
}

int PassageFilterProxy::noiseCount(NoiseReason reason) const
{
    return count([&](int row) { return !passages()->isRejected(row) && passages()->groupAt(row).noise & reason; });
}

int PassageFilterProxy::rejectedCount() const
{
    return count([&](int row) { return passages()->isRejected(row); });
}

int PassageFilterProxy::hiddenCount() const
{
    return count([&](int row) { return !isListed(row); });
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
    return isListed(sourceRow) && fits(sourceRow);
}

bool PassageFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const PassageGroup &a = passages()->groupAt(left.row());
    const PassageGroup &b = passages()->groupAt(right.row());
    const auto section = [this](int row, const PassageGroup &group) {
        return std::pair(passages()->isRejected(row), bool(group.noise));
    };
    if (section(left.row(), a) != section(right.row(), b)) {
        return section(left.row(), a) < section(right.row(), b);
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

bool PassageFilterProxy::isListed(int sourceRow) const
{
    return passages()->isRejected(sourceRow) ? m_isRejectedShown
                                             : isShown(passages()->groupAt(sourceRow).noise, m_shownNoise);
}

template <class Counts>
int PassageFilterProxy::count(Counts counts) const
{
    int number = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        number += counts(row) && fits(row) ? 1 : 0;
    }
    return number;
}

} // namespace Sidelight
