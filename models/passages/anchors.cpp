// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/anchors.h"

#include "models/passages/rising.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Places rise strictly on the driving side, so that every place has one counterpart. */
void appendAnchor(QList<Anchor> &anchors, const Anchor &anchor)
{
    if (anchors.isEmpty() || (anchor.from > anchors.last().from && anchor.to >= anchors.last().to)) {
        anchors.append(anchor);
    }
}

} // namespace

QList<Anchor> scrollAnchors(const QList<Passage> &passages, int from, int to, qsizetype fromLength, qsizetype toLength)
{
    std::vector<RisingBox> boxes;
    for (const Passage &passage : passages) {
        if (passage.sourceA == from && passage.sourceB == to) {
            boxes.push_back({passage.a.begin, passage.a.end, passage.b.begin, passage.b.end, double(passage.words)});
        } else if (passage.sourceA == to && passage.sourceB == from) {
            boxes.push_back({passage.b.begin, passage.b.end, passage.a.begin, passage.a.end, double(passage.words)});
        }
    }
    QList<Anchor> anchors{{0, 0}};
    Pulse pulse{std::stop_source()};
    for (const size_t i : heaviestRising(boxes, pulse)) {
        appendAnchor(anchors, {qsizetype(boxes[i].beginA), qsizetype(boxes[i].beginB)});
        appendAnchor(anchors, {qsizetype(boxes[i].endA), qsizetype(boxes[i].endB)});
    }
    // The two ends belong together, even where a passage ends one text and not the other.
    while (anchors.size() > 1 && anchors.last().from >= fromLength) {
        anchors.removeLast();
    }
    anchors.append({fromLength, toLength});
    return anchors;
}

double counterpart(const QList<Anchor> &anchors, double place)
{
    if (anchors.isEmpty()) {
        return place;
    }
    const auto isBehind = [](double position, const Anchor &anchor) { return position < double(anchor.from); };
    const auto next = std::upper_bound(anchors.cbegin(), anchors.cend(), place, isBehind);
    if (next == anchors.cbegin()) {
        return double(anchors.first().to);
    }
    if (next == anchors.cend()) {
        return double(anchors.last().to);
    }
    const Anchor &before = *(next - 1);
    const double share = (place - double(before.from)) / double(next->from - before.from);
    return double(before.to) + share * double(next->to - before.to);
}

} // namespace Sidelight
