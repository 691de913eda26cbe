// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/ribbonlinks.h"

#include "models/passages/pairs.h"
#include "widgets/panes/passagelookup.h"

#include <QLocale>

#include <algorithm>

namespace Sidelight
{

namespace
{

/** The first pane behind `left` and its neighbour that carries a group; -1 if none does. */
int laterCarrier(const PassageGroup &group, const QList<RibbonPane> &panes, int left)
{
    for (int later = left + 2; later < panes.size(); ++later) {
        if (!placesOf(group, panes.at(later).source).isEmpty()) {
            return later;
        }
    }
    return -1;
}

bool standsIn(const QList<Span> &places, const Span &span)
{
    return std::any_of(places.begin(), places.end(), [&](const Span &place) { return place.intersects(span); });
}

} // namespace

QList<RibbonLink> ribbonLinks(const QList<Passage> &passages, const QList<PassageGroup> &groups,
                              const QList<RibbonPane> &panes, int left, AnchorCache &anchors)
{
    QList<RibbonLink> links;
    const RibbonPane from = panes.at(left);
    const RibbonPane to = panes.at(left + 1);
    if (from.source < 0 || to.source < 0) {
        return links;
    }
    for (int i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages.at(i);
        if (!isBetween(passage, from.source, to.source)) {
            continue;
        }
        const bool isForward = passage.sourceA == from.source;
        const bool isCrossing =
            anchors.isCrossing(passage, isForward ? from.length : to.length, isForward ? to.length : from.length);
        links.append({i, isForward ? passage.a : passage.b, isForward ? passage.b : passage.a, passage.words,
                      isCrossing, passage.noise});
    }
    for (int i = 0; i < groups.size(); ++i) {
        const PassageGroup &group = groups.at(i);
        const QList<Span> places = group.noise ? QList<Span>() : placesOf(group, from.source);
        if (places.isEmpty() || !placesOf(group, to.source).isEmpty()) {
            continue;
        }
        if (const int later = laterCarrier(group, panes, left); later >= 0) {
            links.append(
                {groupRibbons + i, places.constFirst(), {}, group.words, false, {}, QLocale().toString(later + 1)});
        }
    }
    return links;
}

int groupOfPassage(const QList<PassageGroup> &groups, const Passage &passage)
{
    for (int group = 0; group < groups.size(); ++group) { // of a pair each passage is a group of its own
        if (placesOf(groups.at(group), passage.sourceA) == QList{passage.a} &&
            placesOf(groups.at(group), passage.sourceB) == QList{passage.b}) {
            return group;
        }
    }
    for (int group = 0; group < groups.size(); ++group) {
        if (standsIn(placesOf(groups.at(group), passage.sourceA), passage.a) &&
            standsIn(placesOf(groups.at(group), passage.sourceB), passage.b)) {
            return group;
        }
    }
    return -1;
}

} // namespace Sidelight
