// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What moves the lines of an article while the reader's line stays, and how a long article comes in steps.

#include "widgets/article/articleview.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QtMath>

#include <utility>

namespace Sidelight
{

/** Does something that moves the lines, and has the reader's line where it was. */
void ArticleView::keepingLine(const std::function<void()> &act)
{
    {
        const QScopedValueRollback keeping(m_keeping, true);
        act();
        invalidateLines();
        settleHiddenBlocks(*document());
        const double height = document()->documentLayout()->documentSize().height();
        verticalScrollBar()->setRange(0, std::max(0, qCeil(height) - viewport()->height()));
        verticalScrollBar()->setValue(m_topPlace > 0 ? qRound(lines().heightOf(m_topPlace)) : 0);
    }
    m_visible = spanInView();
    refreshOverview();
    emit visibleSpanChanged(m_visible);
    emit linesMoved();
}

/** Puts more of a long article into the document; the reader's line and selection stay. */
void ArticleView::fillOn(qsizetype most)
{
    if (isWhole()) {
        return;
    }
    const QTextCursor before = textCursor();
    const std::pair selected{before.anchor(), before.position()};
    keepingLine([&] {
        const int firstBlock = document()->blockCount();
        const qsizetype offset = m_held;
        m_held = fillFurther(*document(), m_article, offset, most);
        styleBlocks(*document(), {m_article, m_folds, m_kinds, m_style, m_palette}, firstBlock, offset);
    });
    if (const QTextCursor after = textCursor(); std::pair{after.anchor(), after.position()} != selected) {
        QTextCursor kept(document()); // it stood where the text went on
        kept.setPosition(selected.first);
        kept.setPosition(selected.second, QTextCursor::KeepAnchor);
        setTextCursor(kept);
    }
    if (isWhole()) {
        refreshFills();
        emit completed();
    } else {
        m_filling->start();
    }
}

/** What is gone to must be there. */
void ArticleView::fillUpTo(qsizetype offset)
{
    if (offset > m_held) {
        fillOn(offset - m_held);
    }
}

} // namespace Sidelight
