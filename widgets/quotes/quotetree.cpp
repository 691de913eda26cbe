// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotes/quotetree.h"

#include "widgets/look/metrics.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr std::array arrowEnds{32.0, 54.0, 0.0}; // by level: left of it a click is on the arrow

} // namespace

QuoteTree::QuoteTree(const QuoteRoles &roles, QWidget *parent)
    : QTreeView(parent)
    , m_roles(roles)
{
    setItemDelegate(new QuoteRowDelegate(roles, this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
}

bool QuoteTree::isArrow(const QModelIndex &index, const QPoint &position) const
{
    const QRect row = visualRect(index);
    const int fromStart = isRightToLeft() ? row.right() - position.x() : position.x() - row.left();
    return index.isValid() && model()->hasChildren(index) &&
           fromStart < Metrics().px(arrowEnds.at(static_cast<size_t>(index.data(m_roles.level).toInt())));
}

void QuoteTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit quoteActivated(currentIndex());
        return;
    }
    // A letter is a key of its own, not the search of the view.
    if (!event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void QuoteTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isArrow(index, event->position().toPoint())) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void QuoteTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton && !isArrow(index, event->position().toPoint())) {
        emit quoteActivated(index);
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

void QuoteTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // words wrap otherwise
    }
}

QModelIndex QuoteTree::dropTarget(const QDropEvent *event) const
{
    const QModelIndex onto = indexAt(event->position().toPoint());
    return event->source() == this && onto.isValid() && onto.data(m_roles.level).toInt() == 0 && onto != currentIndex()
               ? onto
               : QModelIndex();
}

void QuoteTree::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->source() == this);
}

void QuoteTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    event->setAccepted(dropTarget(event).isValid());
}

void QuoteTree::dropEvent(QDropEvent *event)
{
    const QModelIndex onto = dropTarget(event);
    event->setDropAction(Qt::IgnoreAction); // nothing is moved by the view itself
    event->setAccepted(onto.isValid());
    if (onto.isValid()) {
        emit dropped(currentIndex(), onto);
    }
    setState(NoState);
}

} // namespace Sidelight
