// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/quotes/quotedelegate.h"

#include <QTreeView>

namespace Sidelight
{

/**
 * A row of the tree of quotes over the whole width: a speaker with their figures, an utterance, or one quote with its
 * source, line, form, words and cue. Must belong to a QuoteTree.
 */
class QuoteRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteRowDelegate)

public:
    QuoteRowDelegate(const QuoteRoles &roles, QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintArrow(RowPainter &row, double leading, double middle, bool isOpen) const;
    void paintSpeaker(RowPainter &row, const QModelIndex &index) const;
    void paintUtterance(RowPainter &row, const QModelIndex &index) const;
    void paintQuote(RowPainter &row, const QModelIndex &index) const;
    /** Mention and cue at the row's end; returns where they begin. */
    double paintCue(RowPainter &row, const QModelIndex &index) const;
    [[nodiscard]] double utteranceWidth(double row, const QModelIndex &index) const;
    [[nodiscard]] int linesOf(const QModelIndex &index) const;

    QuoteRoles m_roles;
    QTreeView *m_tree;
};

/** The tree of speakers, utterances and quotes. Arrows are part of the rows; a click on one opens or closes it. */
class QuoteTree final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuoteTree)

public:
    explicit QuoteTree(const QuoteRoles &roles, QWidget *parent = nullptr);

signals:
    /** Enter, or a double click: the row's quote is wanted in its text. */
    void quoteActivated(const QModelIndex &index);
    /** One row was dragged onto another. */
    void dropped(const QModelIndex &from, const QModelIndex &onto);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] bool isArrow(const QModelIndex &index, const QPoint &position) const;
    [[nodiscard]] QModelIndex dropTarget(const QDropEvent *event) const;

    QuoteRoles m_roles;
};

} // namespace Sidelight
