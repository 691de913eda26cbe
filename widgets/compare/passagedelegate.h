// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

/** Where a model keeps what the delegate shows. */
struct PassageRoles {
    int excerpt = Qt::DisplayRole; ///< QString: the wording
    int words = -1;                ///< int
    int carriers = -1;             ///< QList<bool>: one a source in table order
    int note = -1;                 ///< QString, may be empty: "3 words differ"
};

/** A passage group in a list: number of sources, two lines of wording, source squares and length. */
class PassageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageDelegate)

public:
    explicit PassageDelegate(const PassageRoles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PassageRoles m_roles;
};

} // namespace Sidelight
