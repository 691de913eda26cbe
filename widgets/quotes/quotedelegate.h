// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

class RowPainter;

/** Where a model keeps what the delegates of quotes show. */
struct QuoteRoles {
    int text = Qt::DisplayRole; ///< QString: the words, or the speaker's name
    int level = -1;             ///< int: 0 a speaker, 1 an utterance, 2 a quote
    int initials = -1;          ///< QString
    int colour = -1;            ///< int, 1 to 12, 0 = muted
    int type = -1;              ///< int(QuoteType)
    int sourceKey = -1;         ///< QString: "003"
    int cue = -1;               ///< QString: "said"
    int note = -1;              ///< QString: "29 quotes · 15 direct", or empty
    int carriers = -1;          ///< QList<bool>, of a speaker or an utterance; may be empty
    int form = -1;              ///< QString: "verbatim"
    int mention = -1;           ///< QString: "he"
    int isCorrected = -1;       ///< bool
};

/** In a narrow list: a speaker, an utterance with its sources, or one quote with its line, source and cue. */
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
    void paintUtterance(RowPainter &row, const QModelIndex &index) const;
    void paintQuote(RowPainter &row, const QModelIndex &index) const;

    QuoteRoles m_roles;
};

} // namespace Sidelight
