// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/textfilter.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QUuid>

namespace Sidelight
{

class MatrixModel;

/**
 * The rows of the matrix whose claim fits what was typed, under their folders; the claims in folded folders left out.
 * While a text is typed nothing is folded. The source model must be a MatrixModel.
 */
class MatrixFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixFilterProxy)

public:
    explicit MatrixFilterProxy(QObject *parent = nullptr);
    ~MatrixFilterProxy() override;

    void setSourceModel(QAbstractItemModel *model) override;

    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filter.text(); }
    [[nodiscard]] bool isFiltering() const { return !m_filter.isEmpty(); }
    void setFolded(const QUuid &folder, bool folded);
    [[nodiscard]] bool isFolded(const QUuid &folder) const { return m_folded.contains(folder); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] const MatrixModel *matrix() const;
    template <class Visit>
    [[nodiscard]] bool anyAbove(int sourceRow, Visit visit) const;
    [[nodiscard]] bool isInsideFolded(int sourceRow) const;
    [[nodiscard]] bool fits(int sourceRow) const;
    [[nodiscard]] bool holdsFit(int sourceRow) const;
    /** A row may be shown or hidden because of another one: what changes there changes here. */
    void filterAgain();

    TextFilter m_filter;
    QSet<QUuid> m_folded;
};

} // namespace Sidelight
