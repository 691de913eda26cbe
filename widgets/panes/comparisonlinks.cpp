// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the panes of a comparison hang together: current passage and linked scrolling.

#include "models/items/passages/noisetext.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/panes/passagelookup.h"

#include <QAccessible>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double shownAt = 0.3; ///< where in the view something is put that was out of sight

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
    planRibbons();
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
        bringLevel(driver, Driver::Moves);
        announceGroup(*driver);
    }
}

void ComparisonView::activateGroup(ReadingPane *driver, int group, Driver moves)
{
    if (group < 0) {
        return;
    }
    setGroup(group);
    bringLevel(driver, moves);
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
        return isShown(group.noise, m_shownNoise) && (!m_isCompare || std::all_of(m_panes.begin(), m_panes.end(), has));
    };
    const auto atCaret =
        std::ranges::find_if(here, [caret](const Span &place) { return place.begin <= caret && caret <= place.end; });
    const Span from = here.isEmpty() ? Span{caret, caret} : atCaret == here.cend() ? here.constFirst() : *atCaret;
    const GroupPlace next = groupAfter(m_groups, driver->content().index, from, forward, counts);
    if (next.group < 0) {
        return false;
    }
    driver->view()->setCaret(next.place.begin);
    activateGroup(driver, next.group, Driver::Moves);
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
    const QLocale locale;
    //: %1 of %2 sources; %3 is "28 words", %4 the sources' keys
    const QString tip =
        tr("Shared by %1 of %2 · %3 · %4\nEnter brings them level")
            .arg(locale.toString(group.sources), locale.toString(std::max(all, group.sources)),
                 tr("%Ln words", nullptr, group.words), carrierKeys(group, m_sourceKeys).join(tr(", ")));
    //: %1 is a key on the keyboard
    return m_nextPassageKey.isEmpty() ? tip : tip + u" · "_s + tr("%1 next").arg(m_nextPassageKey);
}

void ComparisonView::announceGroup(const ReadingPane &pane) const
{
    const PassageGroup &group = m_groups.at(m_currentGroup);
    const GroupRank rank = rankOf(m_groups, pane.content().index, m_currentGroup);
    QStringList others = carrierKeys(group, m_sourceKeys);
    others.removeAll(m_sourceKeys.value(pane.content().index));
    const QString words = tr("%Ln words", nullptr, group.words);
    const QString what = group.noise ? tr("Shared passage, %1, %2").arg(words, noiseNote(group.noise))
                                     : tr("Shared passage %1 of %2, %3")
                                           .arg(QLocale().toString(rank.rank), QLocale().toString(rank.count), words);
    QAccessibleAnnouncementEvent event(
        pane.view(), others.isEmpty() ? what : tr("%1, also in %2").arg(what, others.join(tr(" and "))));
    QAccessible::updateAccessibility(&event);
}

// --- linked scrolling ------------------------------------------------------------------------------------------------

/** The panes that carry the current passage, the driver and its place first; a pane that is not linked is left alone.
 */
QList<ComparisonView::Carrier> ComparisonView::carriersFor(ReadingPane *driver) const
{
    const QList<Span> places = placesIn(*driver, m_currentGroup);
    const qsizetype caret = driver->view()->caret();
    const auto near =
        std::find_if(places.begin(), places.end(), [caret](const Span &place) { return caret <= place.end; });
    QList<Carrier> carriers{{driver, near == places.end() ? places.constLast() : *near}};
    for (ReadingPane *shown : m_panes) {
        const QList<Span> there = placesIn(*shown, m_currentGroup);
        if (shown != driver && shown->isLinked() && !there.isEmpty()) {
            carriers.append({shown, there.constFirst()});
        }
    }
    return carriers;
}

/** The height at which the passage can stand in all of them, nearest to where the reader has it. */
double ComparisonView::heightFor(const QList<Carrier> &carriers)
{
    QList<LevelPane> levels;
    for (const Carrier &carrier : carriers) {
        const ArticleView &view = *carrier.pane->view();
        levels.append({view.lines().extentOf(carrier.span).first, double(view.verticalScrollBar()->maximum())});
    }
    const ArticleView &driver = *carriers.constFirst().pane->view();
    const auto [top, bottom] = driver.extentOf(carriers.constFirst().span);
    const int page = driver.viewport()->height();
    return levelHeight(levels, top >= 0 && bottom <= page ? top : shownAt * page);
}

/** Has the current passage on the same height in every pane that carries it; the others follow as they do. */
void ComparisonView::bringLevel(ReadingPane *driver, Driver moves)
{
    if (placesIn(*driver, m_currentGroup).isEmpty()) {
        return;
    }
    const QList<Carrier> carriers = carriersFor(driver);
    const Span own = carriers.constFirst().span;
    const bool isPinned = moves == Driver::Stays;
    const double height = isPinned ? driver->view()->extentOf(own).first : heightFor(carriers);
    const auto fractionIn = [height](const ReadingPane &shown) {
        return height / std::max(1, shown.view()->viewport()->height());
    };
    for (const Carrier &carrier : carriers) {
        if (carrier.pane != driver || !isPinned) {
            carrier.pane->view()->scrollToOffset(carrier.span.begin, fractionIn(*carrier.pane), true);
        }
    }
    const QList<ReadingPane *> panes = m_panes; // who hears of the scrolling may set the panes anew
    for (ReadingPane *shown : panes) {
        const bool isLinked = m_isLinked && shown->isLinked() && driver->isLinked();
        if (isLinked && placesIn(*shown, m_currentGroup).isEmpty()) {
            const double there = counterpartOf(*driver, *shown, static_cast<double>(own.begin));
            shown->view()->scrollToPlace(there, fractionIn(*shown), true);
        }
    }
}

double ComparisonView::counterpartOf(const ReadingPane &from, const ReadingPane &to, double place)
{
    return counterpart(m_anchors.between(from.content().index, to.content().index, from.content().article.text.size(),
                                         to.content().article.text.size()),
                       place);
}

/** Held at the current passage where both panes have it, so that scrolling on from there does not jump. */
double ComparisonView::linkFraction(const ReadingPane &driver, const ReadingPane &follower) const
{
    const QList<Span> here = placesIn(driver, m_currentGroup);
    const ArticleView &view = *driver.view();
    if (!here.isEmpty() && !placesIn(follower, m_currentGroup).isEmpty() && isInView(view, here.constFirst())) {
        const double top = view.extentOf(here.constFirst()).first / std::max(1, view.viewport()->height());
        return std::clamp(top, 0.0, 1.0);
    }
    const QScrollBar *bar = view.verticalScrollBar();
    return syncFraction(bar->value(), bar->maximum(), view.viewport()->height());
}

void ComparisonView::follow(ReadingPane *driver)
{
    if (m_isFollowing || !m_isLinked || !driver->isLinked()) {
        return;
    }
    {
        const QScopedValueRollback following(m_isFollowing, true);
        const QList<ReadingPane *> panes = m_panes; // who hears of the scrolling may set the panes anew
        for (ReadingPane *shown : panes) {
            if (shown != driver && shown->isLinked()) {
                const double fraction = linkFraction(*driver, *shown);
                const double place = driver->view()->placeAtFraction(fraction);
                shown->view()->scrollToPlace(counterpartOf(*driver, *shown, place), fraction);
            }
        }
    }
    refreshRibbons();
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

} // namespace Sidelight
