// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

/** Where a model keeps what the delegate shows. */
struct PairRoles {
    int number = -1;  ///< int; 0: none
    int words = -1;   ///< int
    int note = -1;    ///< QString: "3 words differ"
    int extents = -1; ///< QList<double>: begin and end in the first text, then in the second, 0 to 1
};

/** A passage of two sources in a list: its number, two lines of wording, its length, and where in both it stands. */
class PairDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairDelegate)

public:
    explicit PairDelegate(const PairRoles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PairRoles m_roles;
};

} // namespace Sidelight
