// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/claimfilterproxy.h"

#include "models/items/claims/claimmodel.h"
#include "models/text/folding.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

enum Rank { Prefix, WordPrefix, Inside, None };

Rank rankOf(const QString &name, const QString &text)
{
    Rank best = None;
    for (qsizetype at = name.indexOf(text); at >= 0 && best > WordPrefix; at = name.indexOf(text, at + 1)) {
        const Rank rank = at == 0 ? Prefix : name.at(at - 1).isLetterOrNumber() ? Inside : WordPrefix;
        best = std::min(best, rank);
    }
    return best;
}

bool isCoding(const QModelIndex &index)
{
    return index.data(ClaimModel::KindRole).value<ClaimModel::Kind>() == ClaimModel::Kind::Coding;
}

} // namespace

ClaimFilterProxy::ClaimFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    sort(ClaimModel::NameColumn);
}

ClaimFilterProxy::~ClaimFilterProxy() = default;

void ClaimFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel()) {
        sourceModel()->disconnect(this);
    }
    QSortFilterProxyModel::setSourceModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ClaimFilterProxy::fitAgain);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ClaimFilterProxy::fitAgain);
        connect(model, &QAbstractItemModel::rowsMoved, this, &ClaimFilterProxy::fitAgain);
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    if (roles.isEmpty()) {
                        fitAgain();
                    }
                });
    }
}

void ClaimFilterProxy::fitAgain()
{
    if (isFiltering()) {
        invalidate();
    }
}

void ClaimFilterProxy::setFilterText(const QString &text)
{
    if (m_filter.setText(text)) {
        m_folded = folded(text).simplified();
        invalidate(); // the order depends on the text as well
    }
}

void ClaimFilterProxy::setCodingsShown(bool shown)
{
    if (std::exchange(m_codingsShown, shown) != shown) {
        invalidateRowsFilter();
    }
}

bool ClaimFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, ClaimModel::NameColumn, sourceParent);
    if (isCoding(index)) {
        return m_codingsShown && (m_filter.isEmpty() || isInsideFit(sourceParent));
    }
    return m_filter.isEmpty() || isInsideFit(index);
}

bool ClaimFilterProxy::isInsideFit(const QModelIndex &index) const
{
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        if (m_filter.matches(at.data().toString())) {
            return true;
        }
    }
    return false;
}

bool ClaimFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeftCoding = isCoding(left);
    if (isLeftCoding != isCoding(right)) {
        return !isLeftCoding;
    }
    const auto order = [](const QModelIndex &index) { return index.data(ClaimModel::SortRole).toLongLong(); };
    if (isLeftCoding || m_filter.isEmpty()) {
        return order(left) < order(right);
    }
    return std::pair(bestRank(left), order(left)) < std::pair(bestRank(right), order(right));
}

int ClaimFilterProxy::bestRank(const QModelIndex &index) const
{
    int best = rankOf(folded(index.data().toString()), m_folded);
    for (int row = 0; row < sourceModel()->rowCount(index) && best > Prefix; ++row) {
        const QModelIndex child = sourceModel()->index(row, ClaimModel::NameColumn, index);
        if (!isCoding(child)) {
            best = std::min(best, bestRank(child));
        }
    }
    return best;
}

} // namespace Sidelight
