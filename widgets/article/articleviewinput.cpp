// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reader does in an article: pointer and keys.

#include "widgets/article/articleview.h"

#include "widgets/look/menutext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int zoomStep = 10;
constexpr int wheelStep = 120; // of angleDelta(): a notch of a wheel; touchpads send less at a time

/** Keys that the text itself answers to; all others are left to the window's shortcuts. */
bool isTextKey(const QKeyEvent &event)
{
    using S = QKeySequence;
    static constexpr S::StandardKey keys[] = {
        S::Copy,
        S::SelectAll,
        S::MoveToNextWord,
        S::MoveToPreviousWord,
        S::SelectNextWord,
        S::SelectPreviousWord,
        S::SelectNextChar,
        S::SelectPreviousChar,
        S::SelectNextLine,
        S::SelectPreviousLine,
        S::SelectNextPage,
        S::SelectPreviousPage,
        S::SelectStartOfLine,
        S::SelectEndOfLine,
        S::SelectStartOfDocument,
        S::SelectEndOfDocument,
        S::MoveToStartOfDocument,
        S::MoveToEndOfDocument,
        S::MoveToStartOfLine,
        S::MoveToEndOfLine,
        S::MoveToNextPage,
        S::MoveToPreviousPage,
    };
    return std::any_of(std::begin(keys), std::end(keys), [&](S::StandardKey key) { return event.matches(key); });
}

bool isEnter(const QKeyEvent &event)
{
    const bool isKey = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isKey && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

// --- acting on it ----------------------------------------------------------------------------------------------------

void ArticleView::activateMargin(const QPointF &point)
{
    if (const Fold *fold = foldAt(point)) {
        toggleBoilerplate(fold->span.begin);
        return;
    }
    const MarginHit hit = marginHitAt(point);
    switch (hit.kind) {
    case MarginHit::Kind::Coding:
        emit codingActivated(m_marks.codings.at(hit.index).id);
        break;
    case MarginHit::Kind::MoreCodings:
        chooseCoding(hit.more);
        break;
    case MarginHit::Kind::Quote:
        emit quoteActivated(static_cast<int>(hit.index));
        break;
    case MarginHit::Kind::Nothing:
        break;
    }
}

void ArticleView::chooseCoding(const QList<qsizetype> &indexes)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const qsizetype index : indexes) {
        const CodingMark &coding = m_marks.codings.at(index);
        QAction *action = menu->addAction(menuText(coding.name));
        connect(action, &QAction::triggered, this, [this, id = coding.id] { emit codingActivated(id); });
    }
    menu->popup(QCursor::pos());
}

/** A passage first, else a quote, else a coding: what Enter and a click in the text are about. */
void ArticleView::activateAt(qsizetype offset)
{
    if (offset < 0) {
        return;
    }
    if (isShared(offset)) {
        emit passageActivated(offset);
        return;
    }
    if (const qsizetype quote = innermostQuote(offset); quote >= 0) {
        emit quoteActivated(static_cast<int>(quote));
        return;
    }
    for (const CodingMark &coding : std::as_const(m_marks.codings)) {
        if (coding.span.contains(offset) && m_layers.testFlag(Layer::Codings)) {
            emit codingActivated(coding.id);
            return;
        }
    }
}

void ArticleView::hoverAt(const QPointF &point)
{
    const qsizetype exact = exactOffsetAt(point);
    const qsizetype offset = exact >= 0 && isShared(exact) ? exact : -1;
    if (offset != m_hoverOffset) {
        m_hoverOffset = offset;
        m_hoverTimer->start();
    }
    const bool isLink = foldAt(point) || marginHitAt(point).kind != MarginHit::Kind::Nothing;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : isOnMarginEdge(point) ? Qt::SplitHCursor : Qt::IBeamCursor);
}

void ArticleView::snapSelection(bool exact)
{
    m_isExact = exact;
    const Span span = selectedSpan();
    if (span.isEmpty() || span == exactSelection()) {
        emit selectedSpanChanged(span);
        return;
    }
    selectSpan(span);
}

/**
 * The margin whose edge is at a point. In a wide pane the column stands in the middle of the room that is over, so that
 * its edge goes half as far as the margin grows.
 */
double ArticleView::marginTo(const QPointF &point) const
{
    const double fromEdge = m_style.isRightToLeft ? point.x() : viewport()->width() - point.x();
    const double most = viewport()->width() - m_style.quoteMargin - m_style.measure; // then no room is over
    return fromEdge < most ? 2 * fromEdge - most : fromEdge;
}

void ArticleView::dragMargin(const QPointF &point)
{
    const int wanted = qRound((marginTo(point) + m_marginGrip) / m_style.scale);
    emit codingMarginRequested(std::clamp(wanted, narrowestCodingMargin, widestCodingMargin));
}

// --- events ----------------------------------------------------------------------------------------------------------

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isTextKey(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false; // letters, digits and undo belong to the window
    }
    return QTextEdit::event(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), tip, viewport());
        }
        return true;
    }
    if (event->type() == QEvent::Leave && m_hoverOffset >= 0) {
        m_hoverOffset = -1;
        m_hoverTimer->start();
    }
    return QTextEdit::viewportEvent(event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event)) {
        if (!isFolded(caret()) || !toggleBoilerplate(caret())) {
            activateAt(caret());
        }
        return;
    }
    if (event->matches(QKeySequence::MoveToEndOfDocument) || event->matches(QKeySequence::SelectEndOfDocument) ||
        event->matches(QKeySequence::SelectAll)) {
        fillUpTo(m_article.text.size());
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_isExact = false;
    }
    QTextEdit::keyPressEvent(event);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QTextEdit::mousePressEvent(event);
        return;
    }
    const QPointF point = event->position();
    m_pressed = point;
    m_isDraggingMargin = isOnMarginEdge(point);
    m_marginGrip = m_style.codingMargin - marginTo(point);
    m_pressedMargin = foldAt(point) || marginHitAt(point).kind != MarginHit::Kind::Nothing;
    if (m_pressedMargin || m_isDraggingMargin) {
        setFocus(Qt::MouseFocusReason);
        return; // what is selected stays
    }
    m_isExact = false;
    if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
        setCaret(offsetAt(point.toPoint())); // a press in the selection begins a new one, it does not drag the old
    }
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDraggingMargin) {
        dragMargin(event->position());
        return;
    }
    if (event->buttons() == Qt::NoButton) {
        hoverAt(event->position());
    } else {
        m_isExact = event->modifiers().testFlag(Qt::AltModifier);
    }
    QTextEdit::mouseMoveEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        QTextEdit::mouseReleaseEvent(event);
        return;
    }
    const QPointF pressed = *m_pressed;
    m_pressed.reset();
    if (m_isDraggingMargin) {
        m_isDraggingMargin = false;
        return;
    }
    const bool isClick = (event->position() - pressed).manhattanLength() < QApplication::startDragDistance();
    if (std::exchange(m_pressedMargin, false)) {
        if (isClick) {
            activateMargin(event->position());
        }
        return;
    }
    QTextEdit::mouseReleaseEvent(event);
    if (textCursor().hasSelection()) {
        snapSelection(event->modifiers().testFlag(Qt::AltModifier));
    } else if (isClick) {
        activateAt(exactOffsetAt(event->position()));
    }
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = event->position(); // the release that follows snaps the word
    QTextEdit::mouseDoubleClickEvent(event);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_wheel += event->angleDelta().y();
        const int steps = m_wheel / wheelStep;
        m_wheel %= wheelStep;
        if (steps != 0) {
            emit zoomRequested(std::clamp(m_zoom + steps * zoomStep, smallestZoom, largestZoom));
        }
        event->accept();
        return;
    }
    m_wheel = 0;
    QTextEdit::wheelEvent(event);
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit focusEntered();
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    emit contextMenuRequested(isByKey ? caret() : offsetAt(viewport()->mapFromGlobal(event->globalPos())), at);
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData; // the caller takes it
    copied->setText(m_article.text.sliced(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return copied;
}

bool ArticleView::canInsertFromMimeData(const QMimeData *) const
{
    return false;
}

} // namespace Sidelight
