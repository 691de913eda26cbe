// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/find/textfilter.h"
#include "models/passages/passage.h"

#include <QSortFilterProxyModel>
#include <QUuid>

namespace Sidelight
{

class PassageModel;

/**
 * The passage groups that fit what was typed, by weight or in text order. Noise and rejected ones come last, and only
 * while they are asked for. The source model must be a PassageModel.
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

    /** Which noise is listed: what has one of these reasons. None in the beginning. */
    void setShownNoise(NoiseReasons reasons);
    [[nodiscard]] NoiseReasons shownNoise() const { return m_shownNoise; }
    /** Whether what the analyst rejected is listed. Not in the beginning. */
    void setRejectedShown(bool shown);

    /** How many groups that fit the text and the pair a reason would show, shown or not. O(n) each. */
    [[nodiscard]] int noiseCount(NoiseReason reason) const;
    [[nodiscard]] int rejectedCount() const;
    /** How many fit but are not listed. */
    [[nodiscard]] int hiddenCount() const;

    /** Only groups that both sources carry; null ids: all groups. */
    void setPair(const QUuid &a, const QUuid &b);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const PassageModel *passages() const;
    [[nodiscard]] bool fits(int sourceRow) const;
    [[nodiscard]] bool isListed(int sourceRow) const;
    /** How many rows that fit `counts` counts. */
    template <class Counts>
    [[nodiscard]] int count(Counts counts) const;

    TextFilter m_filter;
    Order m_order = Order::ByWeight;
    QUuid m_orderSource;
    QUuid m_pairA;
    QUuid m_pairB;
    NoiseReasons m_shownNoise;
    bool m_isRejectedShown = false;
};

} // namespace Sidelight
