// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUuid>

namespace Sidelight
{

/** Rows first to last, both included, as QAbstractItemModel counts them. */
struct RowRun {
    int first = 0;
    int last = 0;

    bool operator==(const RowRun &) const = default;
};

/**
 * How a list of rows becomes another with the fewest signals: first the removals, then the new order of what is left,
 * then the insertions. A view keeps its selection and place through all of them.
 */
struct RowPlan {
    QList<RowRun> removals;   ///< to be removed in this order: the last rows first
    QList<int> order;         ///< of what is left: order[new row] = old row; empty where it stays as it is
    QList<RowRun> insertions; ///< to be inserted in this order, as rows of the new list

    /** So many runs that telling the views "all is new" costs less than telling them each. */
    [[nodiscard]] bool isScattered() const;

    bool operator==(const RowPlan &) const = default;
};

/** The way from one list of rows to another; ids stand at most once in each. O(n). */
[[nodiscard]] RowPlan rowPlan(const QList<QUuid> &from, const QList<QUuid> &to);

/** The inverse of a permutation: result[order[i]] = i. */
[[nodiscard]] QList<int> inverseOrder(const QList<int> &order);

} // namespace Sidelight
