// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/spanhandles.h"

#include "models/text/tokens.h"
#include "widgets/article/articleview.h"
#include "widgets/article/spanhandle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

SpanHandles::SpanHandles(ArticleView *view)
    : QObject(view)
    , m_view(view)
    , m_begin(new SpanHandle(u"spanBegin"_s, Qt::TopEdge, view->viewport()))
    , m_end(new SpanHandle(u"spanEnd"_s, Qt::BottomEdge, view->viewport()))
{
    m_begin->setToolTip(tr("Drag the first word of the coding (Alt: by letter)"));
    m_end->setToolTip(tr("Drag the last word of the coding (Alt: by letter)"));
    connectHandle(m_begin);
    connectHandle(m_end);
    connect(view, &ArticleView::linesMoved, this, &SpanHandles::place);
}

SpanHandles::~SpanHandles() = default;

void SpanHandles::connectHandle(SpanHandle *handle)
{
    connect(handle, &SpanHandle::dragged, this,
            [this, handle](const QPoint &point, bool exact) { m_view->selectSpan(spanFor(handle, point, exact)); });
    connect(handle, &SpanHandle::dropped, this, [this, handle](const QPoint &point, bool exact) {
        const Span span = spanFor(handle, point, exact);
        m_view->setCaret(handle == m_begin ? span.begin : span.end);
        if (span != m_span) {
            emit spanRequested(span);
        }
    });
}

Span SpanHandles::spanFor(const SpanHandle *end, const QPoint &point, bool exact) const
{
    const qsizetype at = m_view->offsetAt(point);
    Span span = end == m_begin ? Span{std::min(at, m_span.end - 1), m_span.end}
                               : Span{m_span.begin, std::max(at, m_span.begin + 1)};
    if (!exact) {
        const Span snapped = snappedToWords(m_view->article().text, span);
        span = snapped.isEmpty() ? m_span : snapped;
    }
    return span;
}

void SpanHandles::place()
{
    const QList<CodingMark> &codings = m_view->marks().codings;
    const auto coding = std::ranges::find(codings, m_view->focusedCoding(), &CodingMark::id);
    const bool isShown =
        coding != codings.cend() && m_view->layers().testFlag(Layer::Codings) && !m_view->isFolded(coding->span.begin);
    m_begin->setVisible(isShown);
    m_end->setVisible(isShown);
    if (!isShown) {
        return;
    }
    m_span = coding->span;
    const QColor colour = SpanPalette::from(m_view->palette()).accent;
    QTextCursor cursor(m_view->document());
    for (const auto &[handle, offset] : {std::pair(m_begin, m_span.begin), std::pair(m_end, m_span.end)}) {
        const bool isThere = offset < m_view->document()->characterCount(); // a long article comes in steps
        handle->setVisible(isThere);
        if (isThere) {
            cursor.setPosition(static_cast<int>(offset));
            handle->setColour(colour);
            handle->standAt(m_view->cursorRect(cursor));
        }
    }
}

} // namespace Sidelight
