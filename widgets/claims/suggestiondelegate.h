// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidelight
{

class RowPainter;

/**
 * A place where a claim may stand, as a card: source and outlet, the place in its sentence, why it is proposed, the
 * stance that it seems to have; and two buttons, which the keys Enter and Del do the work of.
 */
class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionDelegate)

public:
    explicit SuggestionDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** As high as its words need at the width of the view. */
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /** The keys that stand on the buttons. */
    void setKeys(const QString &accept, const QString &reject);

    /** Where the buttons of a row stand, mirrored where it is right to left. */
    [[nodiscard]] QRectF acceptRect(const QStyleOptionViewItem &option) const;
    [[nodiscard]] QRectF rejectRect(const QStyleOptionViewItem &option) const;

signals:
    void acceptClicked(const QModelIndex &index);
    void rejectClicked(const QModelIndex &index);

private:
    void paintHead(RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QString m_acceptKey;
    QString m_rejectKey;
};

} // namespace Sidelight
