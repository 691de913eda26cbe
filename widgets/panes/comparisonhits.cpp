// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was found, in the panes of a comparison.

#include "widgets/panes/comparisonview.h"

#include <utility>

namespace Sidelight
{

void ComparisonView::setHits(const PaneHits &hits)
{
    m_hits = hits;
    for (ReadingPane *shown : std::as_const(m_panes)) {
        ArticleMarks marks = shown->content().marks;
        marks.hits.clear();
        marks.currentHit = -1;
        shown->setMarks(withHits(shown->content().id, marks));
    }
}

ArticleMarks ComparisonView::withHits(const QUuid &pane, ArticleMarks marks) const
{
    if (m_hits.spans.isEmpty()) {
        return marks; // with what it may bring itself
    }
    marks.hits = m_hits.spans.value(pane);
    marks.currentHit = pane == m_hits.currentPane ? m_hits.current : -1;
    return marks;
}

} // namespace Sidelight
