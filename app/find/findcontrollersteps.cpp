// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From hit to hit: the next and the last one, and what happens on arrival.

#include "app/find/findcontroller.h"

#include "app/window/pages.h"
#include "app/workbench.h"
#include "models/text/context.h"
#include "widgets/article/articleview.h"
#include "widgets/find/findbar.h"
#include "widgets/panes/comparisonview.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

/** Unless the caret was moved to another place since it was found. */
void FindController::selectIfThere(const Hit &hit)
{
    ComparisonView *comparison = m_parts.pages->comparison();
    ArticleView *view = comparison->view(hit.source);
    if (view && hit.source == comparison->currentPane() && view->selectedSpan().isEmpty() &&
        view->caret() == hit.span.begin) {
        view->selectSpan(hit.span);
    }
}

void FindController::step(int by)
{
    if (m_text.isEmpty()) {
        if (m_parts.bar->field()->text().isEmpty()) {
            openBar();
            return;
        }
        m_text = m_parts.bar->field()->text();
        m_delay->start();
    }
    if (m_delay->isActive() || m_runner.isRunning()) {
        m_waitingSteps += by;
        if (m_delay->isActive()) {
            search();
        }
        return;
    }
    const int count = m_hits.rowCount();
    if (count == 0) {
        showCount();
        return;
    }
    if (m_current >= 0) {
        const int wanted = m_current + by;
        m_wrapped = wanted >= count ? Wrapped::ToStart : wanted < 0 ? Wrapped::ToEnd : Wrapped::No;
        goTo((wanted % count + count) % count);
        m_wrapped = Wrapped::No;
    } else {
        const int wanted = firstFromCaret() + (by > 0 ? by - 1 : by);
        goTo((wanted % count + count) % count);
    }
}

/** The first hit at or behind the caret of the current pane; the first of all if there is none. */
int FindController::firstFromCaret() const
{
    const ComparisonView *comparison = m_parts.pages->comparison();
    const QUuid pane = comparison->currentPane();
    const ArticleView *view = comparison->view(pane);
    const QList<Hit> &hits = m_hits.hits();
    const Span selected = view ? view->selectedSpan() : Span();
    const qsizetype from = !view ? 0 : selected.isEmpty() ? view->caret() : selected.begin;
    const auto found =
        std::ranges::find_if(hits, [&](const Hit &hit) { return hit.source == pane && hit.span.begin >= from; });
    return found == hits.cend() ? 0 : static_cast<int>(found - hits.cbegin());
}

void FindController::goTo(int hit)
{
    if (hit < 0 || hit >= m_hits.rowCount()) {
        return;
    }
    const Hit place = m_hits.hitAt(hit); // a pane that opens may change the hits
    const Source *source = m_parts.workbench->data().source(place.source);
    if (!source) {
        return;
    }
    const KeywordContext context = keywordContext(source->article.text, place.span, 30);
    m_current = hit;
    Pages *pages = m_parts.pages;
    if (pages->showsArticles() && pages->comparison()->view(place.source)) {
        pages->comparison()->showSpan(place.source, place.span);
    } else {
        pages->showSpan(place.source, place.span);
    }
    showMarks();
    showCount();
    QAccessibleAnnouncementEvent said(
        m_parts.bar->field(),
        tr("%1: %2").arg(m_parts.bar->accessibleDescription(), context.before + context.keyword + context.after));
    QAccessible::updateAccessibility(&said);
    emit arrived();
}

} // namespace Sidelight
