// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Sidelight
{

/** The passages of two sources in text order or by weight; noise comes last, and only while it is asked for. */
class PairProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairProxy)

public:
    enum class Order { InTextOrder, ByWeight };
    Q_ENUM(Order)

    explicit PairProxy(QObject *parent = nullptr);
    ~PairProxy() override;

    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    void setNoiseShown(bool shown);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Order m_order = Order::InTextOrder;
    bool m_isNoiseShown = false;
};

} // namespace Sidelight
