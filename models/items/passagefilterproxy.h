// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/textfilter.h"

#include <QSortFilterProxyModel>
#include <QUuid>

namespace Sidelight
{

class PassageModel;

/**
 * The passage groups that fit what was typed, by weight or in text order. Groups of nothing but names and titles come
 * last, and only while that section is unfolded. The source model must be a PassageModel.
 */
class PassageFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageFilterProxy)

public:
    enum class Order { ByWeight, InTextOrder };
    Q_ENUM(Order)

    explicit PassageFilterProxy(QObject *parent = nullptr);
    ~PassageFilterProxy() override;

    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filter.text(); }
    [[nodiscard]] bool isFiltering() const { return !m_filter.isEmpty(); }

    /** Text order is that of `source`, or of all sources in table order for a null id. */
    void setOrder(Order order, const QUuid &source = {});
    [[nodiscard]] Order order() const { return m_order; }

    /** Folded in the beginning. */
    void setNamesOnlyShown(bool shown);
    [[nodiscard]] bool isNamesOnlyShown() const { return m_namesOnlyShown; }
    /** How many groups the folded section has, or would show: those that fit the text. O(n). */
    [[nodiscard]] int namesOnlyCount() const;
    /** How many other groups fit. O(n). */
    [[nodiscard]] int wordingCount() const;

    /** Only groups that both sources carry; null ids: all groups. */
    void setPair(const QUuid &a, const QUuid &b);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const PassageModel *passages() const;
    [[nodiscard]] bool fits(int sourceRow) const;
    [[nodiscard]] int count(bool namesOnly) const;

    TextFilter m_filter;
    Order m_order = Order::ByWeight;
    QUuid m_orderSource;
    QUuid m_pairA;
    QUuid m_pairB;
    bool m_namesOnlyShown = false;
};

} // namespace Sidelight
