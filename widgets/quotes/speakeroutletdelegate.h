// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

/** Where a model keeps what the delegate shows. */
struct SpeakerOutletRoles {
    int isAll = -1;    ///< bool: the row of the sums
    int initials = -1; ///< QString
    int colour = -1;   ///< int, 1 to 12, 0 = muted
    int quotes = -1;   ///< int: of the cell
    int quoted = -1;   ///< int: of them direct or mixed
    int source = -1;   ///< QUuid: null where the cell is a sum
};

/** How often a source quotes a speaker: a tick a quote, filled or hollow, and the figure. The first column is names. */
class SpeakerOutletDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeakerOutletDelegate)

public:
    explicit SpeakerOutletDelegate(const SpeakerOutletRoles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    SpeakerOutletRoles m_roles;
};

} // namespace Sidelight
