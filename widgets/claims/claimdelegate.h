// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

/** Where a model keeps what the delegate shows. */
struct ClaimRoles {
    int name = Qt::DisplayRole; ///< QString
    int colour = -1;            ///< int, 1 to 12
    int isFolder = -1;          ///< bool
    int codings = -1;           ///< int: how many
    int digit = -1;             ///< int: the key that codes with it, 0 = none
};

/** A claim in the codebook tree: colour, name, number of codings, key. Names are edited in place. */
class ClaimDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimDelegate)

public:
    explicit ClaimDelegate(const ClaimRoles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    ClaimRoles m_roles;
};

} // namespace Sidelight
