// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/find/textfilter.h"

#include <QSortFilterProxyModel>

namespace Sidelight
{

/**
 * The claims that fit what was typed, with the folders that they stand in; all claims of a folder whose name fits.
 *
 * Siblings come in the order of the fit: names that begin with the text, then names with a word that does, then the
 * others; else in the codebook's order. A claim's codings come in text order, and only where they are wanted. The
 * source model must be a ClaimModel.
 */
class ClaimFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimFilterProxy)

public:
    explicit ClaimFilterProxy(QObject *parent = nullptr);
    ~ClaimFilterProxy() override;

    void setSourceModel(QAbstractItemModel *model) override;

    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filter.text(); }
    [[nodiscard]] bool isFiltering() const { return !m_filter.isEmpty(); }
    /** Off in the beginning. */
    void setCodingsShown(bool shown);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isInsideFit(const QModelIndex &index) const;
    /** How well the best name of a branch fits: the lower, the better. */
    [[nodiscard]] int bestRank(const QModelIndex &index) const;
    /** A claim may be shown, and where, because of others above or below it: what changes there changes here. */
    void fitAgain();

    TextFilter m_filter;
    QString m_folded; ///< the text as names are compared with it
    bool m_codingsShown = false;
};

} // namespace Sidelight
