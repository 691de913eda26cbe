// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/find/textfilter.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Sidelight
{

/** Values or conflicts of some kinds that hold some words; a value that is shown is shown with all its places. */
class ValueFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueFilterProxy)

public:
    /** The roles of the model for its kind and for the words that are looked in. */
    ValueFilterProxy(int kindRole, int filterRole, QObject *parent = nullptr);

    void setFilterText(const QString &text);
    void setKindShown(int kind, bool isShown);
    [[nodiscard]] bool isFiltering() const { return !m_filter.isEmpty() || !m_hidden.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_kindRole;
    int m_filterRole;
    TextFilter m_filter;
    QSet<int> m_hidden; ///< kinds
};

} // namespace Sidelight
