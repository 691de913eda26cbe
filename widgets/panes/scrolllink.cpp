// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/scrolllink.h"

#include <algorithm>

namespace Sidelight
{

double syncFraction(int value, int maximum, int page)
{
    const double half = page / 2.0;
    if (half <= 0 || maximum <= 0) {
        return 0;
    }
    const double fromTop = std::min(1.0, value / half);
    const double fromBottom = std::min(1.0, (maximum - value) / half);
    // In a text of less than two screens both ends pull; they meet in the middle.
    return fromTop + fromBottom > 0 ? fromTop / (fromTop + fromBottom) : 0.5;
}

double levelHeight(const QList<LevelPane> &panes, double wanted)
{
    if (panes.isEmpty()) {
        return wanted;
    }
    double lowest = panes.constFirst().height - panes.constFirst().maximum;
    double highest = panes.constFirst().height;
    const double own = std::clamp(wanted, lowest, highest);
    for (const LevelPane &pane : panes) {
        lowest = std::max(lowest, pane.height - pane.maximum);
        highest = std::min(highest, pane.height);
    }
    return lowest <= highest ? std::clamp(wanted, lowest, highest) : own;
}

void AnchorCache::setPassages(const QList<Passage> &passages)
{
    m_anchors.clear();
    m_passages = passages;
    m_passages.removeIf([](const Passage &passage) { return bool(passage.noise); });
}

const QList<Anchor> &AnchorCache::between(int from, int to, qsizetype fromLength, qsizetype toLength)
{
    const std::pair key(from, to);
    auto found = m_anchors.find(key);
    if (found == m_anchors.end() || found->constLast() != Anchor{fromLength, toLength}) {
        const bool isKnown = from >= 0 && to >= 0;
        found = m_anchors.insert(
            key, scrollAnchors(isKnown ? m_passages : QList<Passage>(), from, to, fromLength, toLength));
    }
    return *found;
}

bool AnchorCache::isCrossing(const Passage &passage, qsizetype lengthA, qsizetype lengthB)
{
    const QList<Anchor> &anchors = between(passage.sourceA, passage.sourceB, lengthA, lengthB);
    const double middle = static_cast<double>(passage.a.begin + passage.a.end) / 2;
    const double there = counterpart(anchors, middle);
    return there < static_cast<double>(passage.b.begin) || there > static_cast<double>(passage.b.end);
}

} // namespace Sidelight
