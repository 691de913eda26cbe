// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/marginmarks.h"

#include "widgets/article/articleview.h"
#include "widgets/article/markstops.h"

namespace Sidelight
{

MarginMarks::MarginMarks(ArticleView *view)
    : QWidget(view)
    , m_view(view)
{
    install();
    setAccessibleName(tr("Codings and quotes"));
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 0, 0);
}

int MarginMarks::partCount() const
{
    return static_cast<int>(m_view->marks().codings.size() + m_view->marks().quotes.size());
}

PaintedPart MarginMarks::partAt(int index) const
{
    const ArticleMarks &marks = m_view->marks();
    const bool isCoding = index < marks.codings.size();
    const Span span = isCoding ? marks.codings.at(index).span : marks.quotes.at(index - marks.codings.size()).span;
    PaintedPart part;
    part.name =
        isCoding ? codingText(marks.codings.at(index)) : quoteText(marks.quotes.at(index - marks.codings.size()));
    const auto [top, bottom] = m_view->extentOf(span);
    const QRect box(0, qRound(top), m_view->viewport()->width(), qRound(bottom - top));
    const QRect seen = box & m_view->viewport()->rect();
    part.rect = seen.isEmpty() ? QRect() : seen.translated(m_view->viewport()->pos());
    return part;
}

int MarginMarks::currentPart() const
{
    const QUuid focused = m_view->focusedCoding();
    const QList<CodingMark> &codings = m_view->marks().codings;
    const auto found = std::ranges::find(codings, focused, &CodingMark::id);
    return focused.isNull() || found == codings.cend() ? -1 : static_cast<int>(found - codings.cbegin());
}

void MarginMarks::activatePart(int index)
{
    const ArticleMarks &marks = m_view->marks();
    if (index < marks.codings.size()) {
        emit m_view->codingActivated(marks.codings.at(index).id);
    } else {
        emit m_view->quoteActivated(index - static_cast<int>(marks.codings.size()));
    }
}

} // namespace Sidelight
