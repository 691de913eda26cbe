// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panes of a comparison as the reader arranges them: order, widths, one alone.

#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/look/metrics.h"
#include "widgets/panes/paneheader.h"
#include "widgets/panes/panewidths.h"

#include <algorithm>

namespace Sidelight
{

/** What each pane gets when the set of panes changes: those that stay keep the proportions that the reader gave them.
 */
QList<int> ComparisonView::widthsFor(const QList<ReadingPane *> &panes)
{
    QList<int> widths(panes.size(), 0);
    const bool isAllNew = std::ranges::all_of(panes, [](const ReadingPane *shown) { return !shown; });
    if (isAllNew && m_widths.size() == panes.size()) {
        widths = m_widths;
    } else if (!isAllNew && m_widths.size() == m_panes.size()) {
        std::ranges::transform(panes, widths.begin(), [this](ReadingPane *shown) {
            const qsizetype before = m_panes.indexOf(shown);
            return before < 0 ? 0 : m_widths.at(before);
        });
        m_widths = sharedOut(widths, std::max(1, width()));
    }
    return sharedOut(widths, std::max(1, width()));
}

/** Puts the panes into their order; empty `widths` leave them as wide as they are. */
void ComparisonView::arrange(const QList<ReadingPane *> &panes, const QList<int> &widths)
{
    m_panes = panes;
    for (int i = 0; i < m_panes.size(); ++i) {
        if (indexOf(m_panes.at(i)) != i) {
            insertWidget(i, m_panes.at(i));
        }
        setStretchFactor(i, 1);
        m_panes.at(i)->show();
        connectHandle(i);
    }
    for (int i = 1; i < m_panes.size(); ++i) {
        setTabOrder(m_panes.at(i - 1)->view(), m_panes.at(i)->view());
    }
    if (!widths.isEmpty()) {
        setSizes(widths);
    }
}

void ComparisonView::setPaneWidths(const QList<int> &widths)
{
    m_widths = widths;
    applyWidths();
}

/** As the reader gave them, or evenly; after a window was too small for them they come back. */
void ComparisonView::applyWidths()
{
    if (!m_isSingle && !m_panes.isEmpty()) {
        const bool isGiven = m_widths.size() == m_panes.size();
        setSizes(sharedOut(isGiven ? m_widths : QList<int>(m_panes.size(), 0), std::max(1, width())));
    }
}

// --- one pane alone --------------------------------------------------------------------------------------------------

void ComparisonView::setSinglePane(bool single)
{
    if (m_isSingle == single) {
        return;
    }
    m_isSingle = single;
    showWantedPanes();
    applyWidths();
}

void ComparisonView::showWantedPanes()
{
    const ReadingPane *current = currentReadingPane();
    for (ReadingPane *shown : std::as_const(m_panes)) {
        shown->setVisible(!m_isSingle || shown == current);
    }
    refreshRibbons();
}

// --- a pane dragged to another place ---------------------------------------------------------------------------------

/** The place among the panes that a point stands for: 0 before the first, their number behind the last. */
int ComparisonView::placeAt(const QPoint &globalPosition) const
{
    const int x = mapFromGlobal(globalPosition).x();
    int place = 0;
    for (const ReadingPane *shown : m_panes) {
        const int middle = shown->geometry().center().x();
        place += (isRightToLeft() ? x < middle : x > middle) ? 1 : 0;
    }
    return place;
}

void ComparisonView::showDrop(ReadingPane *dragged, const QPoint &globalPosition)
{
    if (!m_drop) {
        m_drop = new QWidget(window());
        m_drop->setObjectName(QStringLiteral("paneDrop"));
        m_drop->setAutoFillBackground(true);
        m_drop->setBackgroundRole(QPalette::Highlight);
        m_drop->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    const int place = placeAt(globalPosition);
    const auto own = static_cast<int>(m_panes.indexOf(dragged));
    const ReadingPane *next = m_panes.at(std::min<qsizetype>(place, m_panes.size() - 1));
    const bool isBehind = place == m_panes.size();
    const bool atRight = isBehind != isRightToLeft();
    const int wide = Metrics().ipx(3);
    const int x = atRight ? next->geometry().right() - wide + 1 : next->geometry().left();
    m_drop->setGeometry(QRect(mapTo(window(), QPoint(x, 0)), QSize(wide, height())));
    m_drop->setVisible(place != own && place != own + 1);
    m_drop->raise();
}

void ComparisonView::hideDrop()
{
    if (m_drop) {
        m_drop->hide();
    }
}

void ComparisonView::dropPane(ReadingPane *dragged, const QPoint &globalPosition)
{
    hideDrop();
    const auto own = static_cast<int>(m_panes.indexOf(dragged));
    const int place = placeAt(globalPosition);
    const int to = place > own ? place - 1 : place;
    if (to != own) {
        emit paneMoveRequested(dragged->content().id, to);
    }
}

} // namespace Sidelight
