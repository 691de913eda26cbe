// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowplan.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype scatteredRuns = 64;

/** The rows of `ids` that are not among `known`, as runs. */
QList<RowRun> runsBeyond(const QList<QUuid> &ids, const QSet<QUuid> &known)
{
    QList<RowRun> runs;
    for (int row = 0; row < ids.size(); ++row) {
        if (known.contains(ids.at(row))) {
            continue;
        }
        if (!runs.isEmpty() && runs.constLast().last == row - 1) {
            runs.last().last = row;
        } else {
            runs.append({row, row});
        }
    }
    return runs;
}

QList<QUuid> common(const QList<QUuid> &ids, const QSet<QUuid> &others)
{
    QList<QUuid> left;
    std::ranges::copy_if(ids, std::back_inserter(left), [&others](const QUuid &id) { return others.contains(id); });
    return left;
}

QList<int> orderBetween(const QList<QUuid> &from, const QList<QUuid> &to)
{
    if (from == to) {
        return {};
    }
    QHash<QUuid, int> rows;
    for (int row = 0; row < from.size(); ++row) {
        rows.insert(from.at(row), row);
    }
    QList<int> order;
    std::ranges::transform(to, std::back_inserter(order), [&rows](const QUuid &id) { return rows.value(id); });
    return order;
}

} // namespace

bool RowPlan::isScattered() const
{
    return removals.size() + insertions.size() > scatteredRuns;
}

RowPlan rowPlan(const QList<QUuid> &from, const QList<QUuid> &to)
{
    if (from == to) {
        return {};
    }
    const QSet<QUuid> before(from.begin(), from.end());
    const QSet<QUuid> after(to.begin(), to.end());
    RowPlan plan{runsBeyond(from, after), orderBetween(common(from, after), common(to, before)),
                 runsBeyond(to, before)};
    std::ranges::reverse(plan.removals);
    return plan;
}

QList<int> inverseOrder(const QList<int> &order)
{
    QList<int> inverse(order.size());
    for (int row = 0; row < order.size(); ++row) {
        inverse[order.at(row)] = row;
    }
    return inverse;
}

} // namespace Sidelight
