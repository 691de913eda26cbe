// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/sources/sourcequery.h"
#include "models/items/find/textfilter.h"

#include <QSortFilterProxyModel>

namespace Sidelight
{

/**
 * The sources that fit what was typed, sorted by any column; in table order while the sort column is -1. Sources can
 * be dragged only in table order.
 */
class SourceFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceFilterProxy)

public:
    explicit SourceFilterProxy(QObject *parent = nullptr);
    ~SourceFilterProxy() override;

    /** Words are looked for in key, outlet, headline and date; conditions on figures see sourceQuery(). */
    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_text; }
    void setUnreadOnly(bool unreadOnly);
    [[nodiscard]] bool isUnreadOnly() const { return m_unreadOnly; }
    void setOpenOnly(bool openOnly);
    [[nodiscard]] bool isOpenOnly() const { return m_openOnly; }
    [[nodiscard]] bool isFiltering() const
    {
        return !m_filter.isEmpty() || !m_conditions.isEmpty() || m_unreadOnly || m_openOnly;
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text;
    TextFilter m_filter;
    QList<SourceCondition> m_conditions;
    bool m_unreadOnly = false;
    bool m_openOnly = false;
};

} // namespace Sidelight
