// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the panes of a comparison hang together: current passage, linked scrolling, ribbons.

#include "widgets/articleview.h"
#include "widgets/comparisonview.h"
#include "widgets/passagelookup.h"
#include "widgets/ribbonhandle.h"

#include <QAccessible>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double shownAt = 0.3;    ///< where in the view something is put that was out of sight
constexpr int beyondIds = 1 << 24; ///< ribbon ids from here on are groups, below passages

bool isInView(const ArticleView &view, const Span &span)
{
    const auto [top, bottom] = view.extentOf(span);
    return bottom > 0 && top < view.viewport()->height();
}

} // namespace

void ComparisonView::setPassages(const QList<Passage> &passages, const QList<PassageGroup> &groups)
{
    m_passages = passages;
    m_groups = groups;
    m_anchors.setPassages(passages);
    m_hoveredGroup = -1;
    if (m_currentGroup >= m_groups.size()) {
        setGroup(-1);
    }
    showFrames();
    refreshRibbons();
}

// --- the current passage ---------------------------------------------------------------------------------------------

QList<Span> ComparisonView::placesIn(const ReadingPane &pane, int group) const
{
    const int source = pane.content().index;
    return group >= 0 && group < m_groups.size() && source >= 0 ? placesOf(m_groups.at(group), source) : QList<Span>();
}

void ComparisonView::showFrames()
{
    for (ReadingPane *shown : std::as_const(m_panes)) {
        shown->view()->setFrames(placesIn(*shown, m_currentGroup),
                                 m_hoveredGroup == m_currentGroup ? QList<Span>() : placesIn(*shown, m_hoveredGroup));
    }
}

void ComparisonView::setGroup(int group)
{
    if (group == m_currentGroup) {
        return;
    }
    m_currentGroup = group;
    showFrames();
    refreshRibbons();
    emit currentGroupChanged(group);
}

void ComparisonView::hoverGroup(int group)
{
    if (group != m_hoveredGroup) {
        m_hoveredGroup = group;
        showFrames();
        refreshRibbons();
    }
}

void ComparisonView::setCurrentGroup(int group, bool level)
{
    setGroup(group >= 0 && group < m_groups.size() ? group : -1);
    if (m_currentGroup < 0 || !level) {
        return;
    }
    ReadingPane *driver = currentReadingPane();
    if (!driver || placesIn(*driver, m_currentGroup).isEmpty()) {
        const auto carries = [this](const ReadingPane *shown) { return !placesIn(*shown, m_currentGroup).isEmpty(); };
        const auto found = std::find_if(m_panes.begin(), m_panes.end(), carries);
        driver = found == m_panes.end() ? nullptr : *found;
    }
    if (driver) {
        bringLevel(driver);
        announceGroup(*driver);
    }
}

void ComparisonView::activateGroup(ReadingPane *driver, int group)
{
    if (group < 0) {
        return;
    }
    setGroup(group);
    bringLevel(driver);
    announceGroup(*driver);
}

bool ComparisonView::nextPassage()
{
    return stepPassage(true);
}

bool ComparisonView::previousPassage()
{
    return stepPassage(false);
}

bool ComparisonView::stepPassage(bool forward)
{
    ReadingPane *driver = currentReadingPane();
    if (!driver) {
        return false;
    }
    const QList<Span> here = placesIn(*driver, m_currentGroup);
    const qsizetype caret = driver->view()->caret();
    const auto counts = [this](const PassageGroup &group) {
        const auto has = [&group](const ReadingPane *shown) {
            return !placesOf(group, shown->content().index).isEmpty();
        };
        return !group.namesOnly && (!m_isCompare || std::all_of(m_panes.begin(), m_panes.end(), has));
    };
    const Span from = here.isEmpty() ? Span{caret, caret} : here.constFirst();
    const int group = groupAfter(m_groups, driver->content().index, from, forward, counts);
    if (group < 0) {
        return false;
    }
    driver->view()->setCaret(placesIn(*driver, group).constFirst().begin);
    activateGroup(driver, group);
    return true;
}

QString ComparisonView::passageTip(const ReadingPane &pane, qsizetype offset) const
{
    const int found = groupAt(m_groups, pane.content().index, offset);
    if (found < 0) {
        return {};
    }
    const PassageGroup &group = m_groups.at(found);
    const auto all = static_cast<int>(m_sourceKeys.isEmpty() ? m_panes.size() : m_sourceKeys.size());
    //: %1 of %2 sources; %3 is "28 words", %4 the sources' keys
    return tr("Shared by %1 of %2 · %3 · %4\nEnter brings them level · F8 next")
        .arg(group.sources)
        .arg(std::max(all, group.sources))
        .arg(tr("%Ln words", nullptr, group.words), carrierKeys(group, m_sourceKeys).join(tr(", ")));
}

void ComparisonView::announceGroup(const ReadingPane &pane) const
{
    const PassageGroup &group = m_groups.at(m_currentGroup);
    const GroupRank rank = rankOf(m_groups, pane.content().index, m_currentGroup);
    QStringList others = carrierKeys(group, m_sourceKeys);
    others.removeAll(m_sourceKeys.value(pane.content().index));
    const QString what =
        tr("Shared passage %1 of %2, %3").arg(rank.rank).arg(rank.count).arg(tr("%Ln words", nullptr, group.words));
    QAccessibleAnnouncementEvent event(
        pane.view(), others.isEmpty() ? what : tr("%1, also in %2").arg(what, others.join(tr(" and "))));
    QAccessible::updateAccessibility(&event);
}

// --- linked scrolling ------------------------------------------------------------------------------------------------

/** Has the current passage on the same height in every pane that carries it; the others follow as they do. */
void ComparisonView::bringLevel(ReadingPane *driver)
{
    const QList<Span> places = placesIn(*driver, m_currentGroup);
    if (places.isEmpty()) {
        return;
    }
    const qsizetype caret = driver->view()->caret();
    const auto near =
        std::find_if(places.begin(), places.end(), [caret](const Span &place) { return caret <= place.end; });
    const Span own = near == places.end() ? places.constLast() : *near;
    QList<std::pair<ReadingPane *, Span>> carriers{{driver, own}};
    for (ReadingPane *shown : std::as_const(m_panes)) {
        const QList<Span> there = placesIn(*shown, m_currentGroup);
        if (shown != driver && !there.isEmpty()) {
            carriers.append({shown, there.constFirst()});
        }
    }
    QList<LevelPane> levels;
    for (const auto &[shown, span] : std::as_const(carriers)) {
        levels.append(
            {shown->view()->lines().extentOf(span).first, double(shown->view()->verticalScrollBar()->maximum())});
    }
    const int page = driver->view()->viewport()->height();
    const double top = driver->view()->extentOf(own).first;
    const bool isComfortable = top >= 0 && driver->view()->extentOf(own).second <= page;
    const double height = levelHeight(levels, isComfortable ? top : shownAt * page);
    const QScopedValueRollback following(m_isFollowing, true);
    for (const auto &[shown, span] : std::as_const(carriers)) {
        const int viewHeight = std::max(1, shown->view()->viewport()->height());
        shown->view()->scrollToOffset(span.begin, height / viewHeight, true);
    }
    for (ReadingPane *shown : std::as_const(m_panes)) {
        const bool isCarrier =
            std::any_of(carriers.begin(), carriers.end(), [shown](const auto &entry) { return entry.first == shown; });
        if (!isCarrier && m_isLinked && shown->isLinked() && driver->isLinked()) {
            const qsizetype fromLength = driver->content().article.text.size();
            const qsizetype toLength = shown->content().article.text.size();
            const double there =
                counterpart(m_anchors.between(driver->content().index, shown->content().index, fromLength, toLength),
                            static_cast<double>(own.begin));
            shown->view()->scrollToPlace(there, height / std::max(1, shown->view()->viewport()->height()), true);
        }
    }
}

/** Held at the current passage where both panes have it, so that scrolling on from there does not jump. */
double ComparisonView::linkFraction(const ReadingPane &driver, const ReadingPane *follower) const
{
    const QList<Span> here = placesIn(driver, m_currentGroup);
    const ArticleView &view = *driver.view();
    if (!here.isEmpty() && !placesIn(*follower, m_currentGroup).isEmpty() && isInView(view, here.constFirst())) {
        const double top = view.extentOf(here.constFirst()).first / std::max(1, view.viewport()->height());
        return std::clamp(top, 0.0, 1.0);
    }
    const QScrollBar *bar = view.verticalScrollBar();
    return syncFraction(bar->value(), bar->maximum(), view.viewport()->height());
}

void ComparisonView::followPane(ReadingPane *driver, ReadingPane *follower)
{
    const double fraction = linkFraction(*driver, follower);
    const QList<Anchor> &anchors =
        m_anchors.between(driver->content().index, follower->content().index, driver->content().article.text.size(),
                          follower->content().article.text.size());
    const double place = counterpart(anchors, driver->view()->placeAtFraction(fraction));
    follower->view()->scrollToPlace(place, fraction);
}

void ComparisonView::follow(ReadingPane *driver)
{
    if (m_isFollowing || !m_isLinked || !driver->isLinked()) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    const QList<ReadingPane *> panes = m_panes; // who hears of the scrolling may set the panes anew
    for (ReadingPane *shown : panes) {
        if (shown != driver && shown->isLinked()) {
            followPane(driver, shown);
        }
    }
}

void ComparisonView::setLinked(bool linked)
{
    if (m_isLinked == linked) {
        return;
    }
    m_isLinked = linked;
    if (linked && currentReadingPane()) {
        follow(currentReadingPane());
    }
    emit linkingChanged();
}

void ComparisonView::setPaneLinked(const QUuid &id, bool linked)
{
    ReadingPane *shown = pane(id);
    if (!shown || shown->isLinked() == linked) {
        return;
    }
    shown->setLinked(linked);
    if (linked && currentReadingPane()) {
        follow(currentReadingPane());
    }
    emit linkingChanged();
}

bool ComparisonView::isPaneLinked(const QUuid &id) const
{
    const ReadingPane *shown = pane(id);
    return shown && shown->isLinked();
}

void ComparisonView::showSpan(const QUuid &id, const Span &span, bool select)
{
    ReadingPane *shown = pane(id);
    if (!shown) {
        return;
    }
    if (shown->view()->isFolded(span.begin)) {
        shown->view()->toggleBoilerplate(span.begin);
    }
    shown->view()->ensureSpanVisible(span);
    shown->view()->selectSpan(select ? span : Span{span.begin, span.begin});
    makeCurrent(shown);
    follow(shown);
}

// --- ribbons ---------------------------------------------------------------------------------------------------------

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
    connect(ribbons, &RibbonHandle::ribbonHovered, this, [this](int id) {
        hoverGroup(id < 0 ? -1 : id >= beyondIds ? id - beyondIds : groupOfPassage(id));
    });
}

void ComparisonView::refreshRibbons()
{
    for (int i = 1; i < m_panes.size(); ++i) {
        auto *ribbons = qobject_cast<RibbonHandle *>(handle(i));
        if (!ribbons) {
            continue;
        }
        QList<RibbonBand> bands;
        if (m_layers.testFlag(Layer::Passages)) {
            bands = bandsBetween(*m_panes.at(i - 1), *m_panes.at(i)) + bandsBeyond(i - 1);
        }
        const ArticleView *view = m_panes.at(i)->view();
        const double top = view->mapTo(m_panes.at(i), QPoint(0, 0)).y();
        ribbons->setBands(bands, top, top + view->viewport()->height());
    }
}

QList<RibbonBand> ComparisonView::bandsBetween(const ReadingPane &left, const ReadingPane &right)
{
    const int from = left.content().index;
    const int to = right.content().index;
    QList<RibbonBand> bands;
    if (from < 0 || to < 0) {
        return bands;
    }
    const double top = left.view()->mapTo(&left, QPoint(0, 0)).y();
    const auto isIn = [this](const QList<Span> &places, const Span &span) {
        return std::any_of(places.begin(), places.end(), [&](const Span &place) { return place.intersects(span); });
    };
    for (int i = 0; i < m_passages.size(); ++i) {
        const Passage &passage = m_passages.at(i);
        const bool isForward = passage.sourceA == from && passage.sourceB == to;
        const bool isBackward = passage.sourceA == to && passage.sourceB == from;
        if ((!isForward && !isBackward) || (passage.namesOnly && !m_layers.testFlag(Layer::NamesOnly))) {
            continue;
        }
        const Span &here = isForward ? passage.a : passage.b;
        const Span &there = isForward ? passage.b : passage.a;
        const auto [leftTop, leftBottom] = left.view()->extentOf(here);
        const auto [rightTop, rightBottom] = right.view()->extentOf(there);
        RibbonBand band{i, top + leftTop, top + leftBottom, top + rightTop, top + rightBottom, passage.words};
        const auto carries = [&](int group) {
            return isIn(placesIn(left, group), here) && isIn(placesIn(right, group), there);
        };
        band.isCurrent = carries(m_currentGroup);
        band.isHovered = !band.isCurrent && carries(m_hoveredGroup);
        band.isNamesOnly = passage.namesOnly;
        band.isCrossing = m_anchors.isCrossing(
            passage, isForward ? left.content().article.text.size() : right.content().article.text.size(),
            isForward ? right.content().article.text.size() : left.content().article.text.size());
        bands.append(band);
    }
    return bands;
}

/** What the neighbour lacks and a later pane has. */
QList<RibbonBand> ComparisonView::bandsBeyond(int leftPane) const
{
    const ReadingPane &left = *m_panes.at(leftPane);
    const double top = left.view()->mapTo(&left, QPoint(0, 0)).y();
    QList<RibbonBand> bands;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<Span> places = m_groups.at(group).namesOnly ? QList<Span>() : placesIn(left, group);
        if (places.isEmpty() || !placesIn(*m_panes.at(leftPane + 1), group).isEmpty()) {
            continue;
        }
        int later = leftPane + 2;
        while (later < m_panes.size() && placesIn(*m_panes.at(later), group).isEmpty()) {
            ++later;
        }
        if (later == m_panes.size()) {
            continue;
        }
        const auto [leftTop, leftBottom] = left.view()->extentOf(places.constFirst());
        RibbonBand band{beyondIds + group, top + leftTop, top + leftBottom, 0, 0, m_groups.at(group).words};
        band.isCurrent = group == m_currentGroup;
        band.isHovered = group == m_hoveredGroup && !band.isCurrent;
        band.beyond = QLocale().toString(later + 1);
        bands.append(band);
    }
    return bands;
}

/** The heaviest group that stands within a passage: what is made current when its ribbon is clicked. */
int ComparisonView::groupOfPassage(int passage) const
{
    const Passage &wanted = m_passages.at(passage);
    const auto stands = [](const QList<Span> &places, const Span &span) {
        return std::any_of(places.begin(), places.end(), [&](const Span &place) { return place.intersects(span); });
    };
    for (int group = 0; group < m_groups.size(); ++group) {
        if (stands(placesOf(m_groups.at(group), wanted.sourceA), wanted.a) &&
            stands(placesOf(m_groups.at(group), wanted.sourceB), wanted.b)) {
            return group;
        }
    }
    return -1;
}

void ComparisonView::activateRibbon(int index, int id)
{
    if (index < 1 || index >= m_panes.size() || id < 0) {
        return;
    }
    const int group = id >= beyondIds ? id - beyondIds : groupOfPassage(id);
    ReadingPane *current = currentReadingPane();
    const bool isBeside = current == m_panes.at(index) || current == m_panes.at(index - 1);
    activateGroup(isBeside && !placesIn(*current, group).isEmpty() ? current : m_panes.at(index - 1), group);
}

} // namespace Sidelight
