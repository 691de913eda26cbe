// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/find/textfilter.h"

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
    [[nodiscard]] bool isFiltering() const { return !m_filter.isEmpty() || m_onlyDiffering; }
    void setFolded(const QUuid &folder, bool folded);
    /** Only these sources' columns; all for an empty list. */
    void setSources(const QList<QUuid> &sources);
    [[nodiscard]] const QList<QUuid> &sources() const { return m_sources; }
    /** Of claims only those for which the shown sources do not all take the same stances. */
    void setOnlyDiffering(bool only);
    [[nodiscard]] bool isFolded(const QUuid &folder) const { return m_folded.contains(folder); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool filterAcceptsColumn(int sourceColumn, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] const MatrixModel *matrix() const;
    template <class Visit>
    [[nodiscard]] bool anyAbove(int sourceRow, Visit visit) const;
    [[nodiscard]] bool isInsideFolded(int sourceRow) const;
    [[nodiscard]] bool fits(int sourceRow) const;
    [[nodiscard]] bool holdsWanted(int sourceRow) const;
    /** A row may be shown or hidden because of another one: what changes there changes here. */
    void filterAgain();

    [[nodiscard]] bool differs(int sourceRow) const;
    /** Whether the row is shown for its own sake, not only for what is in it. */
    [[nodiscard]] bool isWanted(int sourceRow) const;

    TextFilter m_filter;
    QList<QUuid> m_sources;
    bool m_onlyDiffering = false;
    QSet<QUuid> m_folded;
};

} // namespace Sidelight
