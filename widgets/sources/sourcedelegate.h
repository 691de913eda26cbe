// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

class RowPainter;

/** Where a model keeps what the delegate shows; the tick is Qt::CheckStateRole of the first column. */
struct SourceRoles {
    int key = -1;       ///< QString: "003"
    int outlet = -1;    ///< QString, empty = not given
    int published = -1; ///< QDateTime, invalid = not given
    int words = -1;     ///< int
    int isRead = -1;    ///< bool
    int share = -1;     ///< double, 0 to 1: of the share column
    int sourceColumn = 0;
    int shareColumn = 1;
};

/** A row of the sources table: tick, key, outlet, date and length; share with its bar; plain figures elsewhere. */
class SourceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceDelegate)

public:
    explicit SourceDelegate(const SourceRoles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintSource(RowPainter &row, const QModelIndex &index) const;
    void paintFigure(RowPainter &row, const QModelIndex &index) const;

    SourceRoles m_roles;
};

} // namespace Sidelight
