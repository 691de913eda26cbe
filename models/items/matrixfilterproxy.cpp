// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/matrixfilterproxy.h"

#include "models/items/matrixmodel.h"

namespace Sidelight
{

MatrixFilterProxy::MatrixFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

MatrixFilterProxy::~MatrixFilterProxy() = default;

void MatrixFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel()) {
        sourceModel()->disconnect(this);
    }
    QSortFilterProxyModel::setSourceModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::headerDataChanged, this, &MatrixFilterProxy::filterAgain);
        connect(model, &QAbstractItemModel::rowsInserted, this, &MatrixFilterProxy::filterAgain);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &MatrixFilterProxy::filterAgain);
        connect(model, &QAbstractItemModel::layoutChanged, this, &MatrixFilterProxy::filterAgain);
    }
}

void MatrixFilterProxy::filterAgain()
{
    if (isFiltering() || !m_folded.isEmpty()) {
        invalidateRowsFilter();
    }
}

void MatrixFilterProxy::setFilterText(const QString &text)
{
    if (m_filter.setText(text)) {
        invalidateRowsFilter();
    }
}

void MatrixFilterProxy::setFolded(const QUuid &folder, bool folded)
{
    if (isFolded(folder) == folded) {
        return;
    }
    if (folded) {
        m_folded.insert(folder);
    } else {
        m_folded.remove(folder);
    }
    invalidateRowsFilter();
}

bool MatrixFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    if (m_filter.isEmpty()) {
        return !isInsideFolded(sourceRow);
    }
    return fits(sourceRow) || holdsFit(sourceRow);
}

const MatrixModel *MatrixFilterProxy::matrix() const
{
    const auto *model = qobject_cast<const MatrixModel *>(sourceModel());
    Q_ASSERT(model);
    return model;
}

/** The rows above it in the codebook are those before it whose depth is less, step by step. */
template <class Visit>
bool MatrixFilterProxy::anyAbove(int sourceRow, Visit visit) const
{
    int depth = matrix()->rowAt(sourceRow).depth;
    for (int row = sourceRow - 1; row >= 0 && depth > 0; --row) {
        if (matrix()->rowAt(row).depth < depth) {
            depth = matrix()->rowAt(row).depth;
            if (visit(matrix()->rowAt(row).claim)) {
                return true;
            }
        }
    }
    return false;
}

bool MatrixFilterProxy::isInsideFolded(int sourceRow) const
{
    return !m_folded.isEmpty() &&
           anyAbove(sourceRow, [this](const Claim &claim) { return m_folded.contains(claim.id); });
}

bool MatrixFilterProxy::fits(int sourceRow) const
{
    return m_filter.matches(matrix()->rowAt(sourceRow).claim.name) ||
           anyAbove(sourceRow, [this](const Claim &claim) { return m_filter.matches(claim.name); });
}

bool MatrixFilterProxy::holdsFit(int sourceRow) const
{
    const int depth = matrix()->rowAt(sourceRow).depth;
    for (int row = sourceRow + 1; row < matrix()->rowCount() && matrix()->rowAt(row).depth > depth; ++row) {
        if (m_filter.matches(matrix()->rowAt(row).claim.name)) {
            return true;
        }
    }
    return false;
}

} // namespace Sidelight
