// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

class RowPainter;

/** Where a model keeps what the delegate shows. */
struct QuoteRoles {
    int text = Qt::DisplayRole; ///< QString: the words, or the speaker's name
    int isSpeaker = -1;         ///< bool: a heading row
    int initials = -1;          ///< QString, of a speaker
    int colour = -1;            ///< int, 1 to 12, 0 = muted
    int type = -1;              ///< int(QuoteType)
    int sourceKey = -1;         ///< QString: "003"
    int cue = -1;               ///< QString: "said"
    int note = -1;              ///< QString: "29 quotes · 15 direct", or empty
    int carriers = -1;          ///< QList<bool>, of a speaker; may be empty
};

/** A speaker, or one quote with its line (solid, dashes, dots), source and cue. */
class QuoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteDelegate)

public:
    explicit QuoteDelegate(const QuoteRoles &roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSpeaker(RowPainter &row, const QModelIndex &index) const;
    void paintQuote(RowPainter &row, const QModelIndex &index) const;

    QuoteRoles m_roles;
};

} // namespace Sidelight
