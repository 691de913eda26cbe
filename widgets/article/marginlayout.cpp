// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/marginlayout.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Sidelight
{

namespace
{

constexpr double never = std::numeric_limits<double>::lowest();
constexpr double sameLine = 0.5;

QList<qsizetype> byTop(const QList<StripeInput> &codings)
{
    QList<qsizetype> order(codings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return codings.at(a).top < codings.at(b).top; });
    return order;
}

/** A coding without a lane: joins the chip that stands there, or begins one where the last lane is free again. */
void overflow(StripeLayout &layout, QList<double> &laneEnds, qsizetype index, double top, const StripeMetrics &metrics)
{
    QList<StripeOverflow> &chips = layout.overflows;
    if (chips.isEmpty() || top >= chips.constLast().top + metrics.chipHeight) {
        const double free = metrics.namesUpright ? std::max(top, laneEnds.constLast()) : top;
        chips.append({{}, metrics.toFirstLane, free});
        laneEnds.last() = std::max(laneEnds.constLast(), free + (metrics.namesUpright ? metrics.chipHeight : 0.0));
    }
    chips.last().indexes.append(index);
}

/** Names and chips one below the other in their own column. */
void placeNamesInColumn(StripeLayout &layout, const StripeMetrics &metrics)
{
    const double left = metrics.toFirstLane + (layout.lanes - 1) * metrics.laneWidth + metrics.toNames;
    double free = never;
    auto chip = layout.overflows.begin();
    const auto placeChipsAbove = [&](double top) {
        for (; chip != layout.overflows.end() && chip->top < top; ++chip) {
            chip->left = left;
            chip->top = std::max(chip->top, free);
            free = chip->top + metrics.chipHeight;
        }
    };
    for (const Stripe &stripe : std::as_const(layout.stripes)) {
        placeChipsAbove(stripe.top);
        const double top = std::max(stripe.top, free);
        layout.names.append({stripe.index, left, top, stripe.top, top > stripe.top + sameLine});
        free = top + metrics.nameHeight;
    }
    placeChipsAbove(std::numeric_limits<double>::max());
}

void placeNamesUpright(StripeLayout &layout, const StripeMetrics &metrics)
{
    for (const Stripe &stripe : std::as_const(layout.stripes)) {
        if (stripe.lane >= 0) {
            layout.names.append({stripe.index, stripe.left + metrics.toNames, stripe.top, stripe.top, false});
        }
    }
}

/** What stands beside each line: of several quotes the innermost one, and of those the first. */
QList<RailInput> innermost(QList<RailInput> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const RailInput &a, const RailInput &b) { return a.top < b.top; });
    QList<RailInput> chosen;
    for (const RailInput &line : std::as_const(lines)) {
        if (chosen.isEmpty() || line.top > chosen.constLast().top + sameLine) {
            chosen.append(line);
        } else if (line.depth > chosen.constLast().depth) {
            chosen.last() = line;
        }
    }
    return chosen;
}

} // namespace

StripeLayout layoutStripes(const QList<StripeInput> &codings, const StripeMetrics &metrics)
{
    StripeLayout layout;
    QList<double> laneEnds;
    double innerEnd = never;
    for (const qsizetype index : byTop(codings)) {
        const StripeInput &coding = codings.at(index);
        const auto free = std::find_if(laneEnds.begin(), laneEnds.end(), [&](double end) { return end <= coding.top; });
        const bool isFull = free == laneEnds.end() && laneEnds.size() >= metrics.mostLanes;
        if (isFull && metrics.namesUpright && innerEnd <= coding.top) {
            layout.stripes.append({index, -1, metrics.toInnerLane, coding.top, coding.bottom});
            innerEnd = coding.bottom;
            continue;
        }
        if (isFull) {
            overflow(layout, laneEnds, index, coding.top, metrics);
            continue;
        }
        const auto lane = static_cast<int>(std::distance(laneEnds.begin(), free));
        if (lane == laneEnds.size()) {
            laneEnds.append(never);
        }
        laneEnds[lane] = metrics.namesUpright ? std::max(coding.bottom, coding.top + coding.nameLength) : coding.bottom;
        layout.stripes.append({index, lane, metrics.toFirstLane + lane * metrics.laneWidth, coding.top, coding.bottom});
    }
    layout.lanes = static_cast<int>(laneEnds.size());
    if (metrics.namesUpright) {
        placeNamesUpright(layout, metrics);
    } else {
        placeNamesInColumn(layout, metrics);
    }
    return layout;
}

RailLayout layoutRails(QList<RailInput> lines, const QStringList &speakers, const RailMetrics &metrics)
{
    RailLayout layout;
    for (const RailInput &line : innermost(std::move(lines))) {
        const bool continues = !layout.rails.isEmpty() && layout.rails.constLast().quote == line.quote &&
                               line.top <= layout.rails.constLast().bottom + sameLine;
        if (continues) {
            layout.rails.last().bottom = std::max(layout.rails.constLast().bottom, line.bottom);
        } else {
            layout.rails.append({line.quote, line.top, line.bottom});
        }
    }
    QString speaking;
    double named = never;
    for (const Rail &rail : std::as_const(layout.rails)) {
        const QString speaker = speakers.value(rail.quote);
        if (speaker.isEmpty() || (speaker == speaking && rail.top < named + metrics.repeatAfter)) {
            continue;
        }
        named = std::max(rail.top, named + metrics.initialsHeight);
        speaking = speaker;
        layout.initials.append({rail.quote, named});
    }
    return layout;
}

} // namespace Sidelight
