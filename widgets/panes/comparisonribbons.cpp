// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ribbons between the panes of a comparison.

#include "models/items/passages/noisetext.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/panes/ribbonhandle.h"

namespace Sidelight
{

QSplitterHandle *ComparisonView::createHandle()
{
    return new RibbonHandle(this);
}

void ComparisonView::connectHandle(int index)
{
    auto *ribbons = qobject_cast<RibbonHandle *>(handle(index));
    if (!ribbons || index == 0) {
        return;
    }
    ribbons->disconnect(this);
    connect(ribbons, &RibbonHandle::ribbonActivated, this, [this, index](int id) { activateRibbon(index, id); });
    connect(ribbons, &RibbonHandle::ribbonHovered, this, [this](int id) { hoverGroup(groupOfRibbon(id)); });
}

/** Which ribbons there are: changes with the panes and the passages, not while they are scrolled. */
void ComparisonView::planRibbons()
{
    QList<RibbonPane> panes;
    for (const ReadingPane *shown : std::as_const(m_panes)) {
        panes.append({shown->content().index, shown->content().article.text.size()});
    }
    m_links.clear();
    for (int i = 0; i + 1 < panes.size(); ++i) {
        m_links.append(ribbonLinks(m_passages, m_groups, panes, i, m_anchors));
    }
    refreshRibbons();
}

void ComparisonView::setShownNoise(NoiseReasons reasons)
{
    m_shownNoise = reasons;
    refreshRibbons();
}

void ComparisonView::refreshRibbons()
{
    if (m_isFollowing) {
        return; // once, when all panes stand
    }
    for (int i = 1; i < m_panes.size() && i <= m_links.size(); ++i) {
        auto *ribbons = qobject_cast<RibbonHandle *>(handle(i));
        if (!ribbons) {
            continue;
        }
        const ArticleView *view = m_panes.at(i)->view();
        const double top = view->mapTo(m_panes.at(i), QPoint(0, 0)).y();
        ribbons->setBands(m_layers.testFlag(Layer::Passages) ? bandsOf(i - 1) : QList<RibbonBand>(), top,
                          top + view->viewport()->height());
    }
}

/** The ribbons behind a pane at the heights where their ends now are. */
QList<RibbonBand> ComparisonView::bandsOf(int leftPane) const
{
    const ArticleView &left = *m_panes.at(leftPane)->view();
    const ArticleView &right = *m_panes.at(leftPane + 1)->view();
    const double top = left.mapTo(m_panes.at(leftPane), QPoint(0, 0)).y();
    QList<RibbonBand> bands;
    const auto add = [&](const RibbonLink &link) {
        const auto [leftTop, leftBottom] = left.extentOf(link.left);
        const auto [rightTop, rightBottom] = right.extentOf(link.right);
        bands.append({link.id, top + leftTop, top + leftBottom, top + rightTop, top + rightBottom, link.words});
        bands.last().isCrossing = link.isCrossing;
        bands.last().isNoise = bool(link.noise);
        bands.last().beyond = link.beyond;
        bands.last().isCurrent = m_currentGroup >= 0 && link.id == groupRibbons + m_currentGroup;
        bands.last().isHovered =
            m_hoveredGroup >= 0 && link.id == groupRibbons + m_hoveredGroup && !bands.last().isCurrent;
    };
    for (const RibbonLink &link : m_links.at(leftPane)) {
        if (isShown(link.noise, m_shownNoise)) {
            add(link);
        }
    }
    // The hovered and the current passage lie over the longer ones that they are part of.
    for (const int group : {m_hoveredGroup, m_currentGroup}) {
        const QList<Span> here = placesIn(*m_panes.at(leftPane), group);
        const QList<Span> there = placesIn(*m_panes.at(leftPane + 1), group);
        if (!here.isEmpty() && !there.isEmpty()) {
            add({groupRibbons + group, here.constFirst(), there.constFirst(), m_groups.at(group).words});
        }
    }
    return bands;
}

int ComparisonView::groupOfRibbon(int id) const
{
    return id < 0 ? -1 : id >= groupRibbons ? id - groupRibbons : groupOfPassage(m_groups, m_passages.at(id));
}

void ComparisonView::activateRibbon(int index, int id)
{
    const int group = groupOfRibbon(id);
    if (index < 1 || index >= m_panes.size() || group < 0) {
        return;
    }
    ReadingPane *current = currentReadingPane();
    const bool isBeside = current == m_panes.at(index) || current == m_panes.at(index - 1);
    activateGroup(isBeside && !placesIn(*current, group).isEmpty() ? current : m_panes.at(index - 1), group,
                  Driver::Moves);
}

} // namespace Sidelight
