// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/matrix/matrixfilterproxy.h"

#include "models/items/matrix/matrixmodel.h"

#include <optional>

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
        connect(model, &QAbstractItemModel::dataChanged, this, [this] {
            if (m_onlyDiffering) {
                filterAgain(); // a stance has changed
            }
        });
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

void MatrixFilterProxy::setSources(const QList<QUuid> &sources)
{
    if (m_sources != sources) {
        m_sources = sources;
        invalidateFilter();
    }
}

void MatrixFilterProxy::setOnlyDiffering(bool only)
{
    if (m_onlyDiffering != only) {
        m_onlyDiffering = only;
        invalidateRowsFilter();
    }
}

bool MatrixFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    return isFiltering() ? isWanted(sourceRow) || holdsWanted(sourceRow) : !isInsideFolded(sourceRow);
}

bool MatrixFilterProxy::filterAcceptsColumn(int sourceColumn, const QModelIndex & /*sourceParent*/) const
{
    return m_sources.isEmpty() || m_sources.contains(matrix()->sourceAt(sourceColumn));
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

bool MatrixFilterProxy::isWanted(int sourceRow) const
{
    return (m_filter.isEmpty() || fits(sourceRow)) &&
           (!m_onlyDiffering || (!matrix()->rowAt(sourceRow).claim.isFolder && differs(sourceRow)));
}

bool MatrixFilterProxy::holdsWanted(int sourceRow) const
{
    const int depth = matrix()->rowAt(sourceRow).depth;
    for (int row = sourceRow + 1; row < matrix()->rowCount() && matrix()->rowAt(row).depth > depth; ++row) {
        if (isWanted(row)) {
            return true;
        }
    }
    return false;
}

bool MatrixFilterProxy::differs(int sourceRow) const
{
    std::optional<QSet<Stance>> first;
    for (int column = 0; column < matrix()->columnCount(); ++column) {
        if (!filterAcceptsColumn(column, {})) {
            continue;
        }
        QSet<Stance> stances;
        for (const Coding &coding : matrix()->rowAt(sourceRow).cells.at(column).codings) {
            stances.insert(coding.stance);
        }
        if (first && *first != stances) {
            return true;
        }
        first = stances;
    }
    return false;
}

} // namespace Sidelight
