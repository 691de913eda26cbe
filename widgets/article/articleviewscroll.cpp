// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where an article stands in its view: scrolling, caret, selection.

#include "widgets/article/articleview.h"

#include "models/text/tokens.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QVariantAnimation>

#include <algorithm>

namespace Sidelight
{

// --- scrolling -------------------------------------------------------------------------------------------------------

double ArticleView::placeAtFraction(double fraction) const
{
    return lines().placeAt(verticalScrollBar()->value() + fraction * viewport()->height());
}

double ArticleView::heightOf(double place) const
{
    return lines().heightOf(place) - verticalScrollBar()->value();
}

std::pair<double, double> ArticleView::extentOf(const Span &span) const
{
    const auto [top, bottom] = lines().extentOf(span);
    const double scroll = verticalScrollBar()->value();
    return {top - scroll, bottom - scroll};
}

Span ArticleView::spanInView() const
{
    const double top = verticalScrollBar()->value();
    return lines().spanBetween(top, top + viewport()->height());
}

void ArticleView::scrolled()
{
    if (m_keeping) {
        return;
    }
    const int value = verticalScrollBar()->value();
    m_topPlace = value > 0 ? lines().placeAt(value) : 0;
    m_visible = spanInView();
    emit linesMoved();
    emit visibleSpanChanged(m_visible);
    if (!m_guided) {
        m_scrolling->stop();
        emit scrolledByReader();
    }
}

void ArticleView::scrollGuided(int value)
{
    const QScopedValueRollback guided(m_guided, true);
    verticalScrollBar()->setValue(value);
}

void ArticleView::scrollToPlace(double place, double fraction, bool animated)
{
    const int target = qRound(lines().heightOf(place) - fraction * viewport()->height());
    const int value = std::clamp(target, verticalScrollBar()->minimum(), verticalScrollBar()->maximum());
    m_scrolling->stop();
    if (animated && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 && isVisible()) {
        m_scrolling->setStartValue(verticalScrollBar()->value());
        m_scrolling->setEndValue(value);
        m_scrolling->start();
    } else {
        scrollGuided(value);
    }
}

void ArticleView::scrollToOffset(qsizetype offset, double fraction, bool animated)
{
    fillUpTo(offset);
    const qsizetype line = lines().lineOf(offset);
    if (line >= 0) {
        scrollToPlace(static_cast<double>(lines().lines().at(line).span.begin), fraction, animated);
    }
}

void ArticleView::ensureSpanVisible(const Span &span)
{
    fillUpTo(span.end);
    const auto [top, bottom] = extentOf(span);
    if (top < 0 || bottom > viewport()->height()) {
        scrollToOffset(span.begin, 0.3, false);
    }
}

// --- caret and selection ---------------------------------------------------------------------------------------------

Span ArticleView::exactSelection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

Span ArticleView::selectedSpan() const
{
    const Span raw = exactSelection();
    if (raw.isEmpty() || m_isExact || document()->isEmpty()) {
        return raw;
    }
    // Words never reach over a line end: the lines touched are text enough.
    const qsizetype from = document()->findBlock(static_cast<int>(raw.begin)).position();
    const QTextBlock last = document()->findBlock(static_cast<int>(raw.end));
    const qsizetype to = last.position() + last.length() - 1;
    const Span inner =
        snappedToWords(QStringView(m_article.text).sliced(from, to - from), {raw.begin - from, raw.end - from});
    return {inner.begin + from, inner.end + from};
}

void ArticleView::selectSpan(const Span &span)
{
    fillUpTo(span.end);
    QTextCursor cursor(document());
    const auto bounded = [this](qsizetype offset) {
        return static_cast<int>(std::clamp<qsizetype>(offset, 0, m_article.text.size()));
    };
    cursor.setPosition(bounded(span.begin));
    cursor.setPosition(bounded(span.end), QTextCursor::KeepAnchor);
    const QScopedValueRollback guided(m_guided, true);
    setTextCursor(cursor);
}

qsizetype ArticleView::caret() const
{
    return textCursor().position();
}

void ArticleView::setCaret(qsizetype offset)
{
    selectSpan({offset, offset});
}

} // namespace Sidelight
