// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Sidelight
{

/** A coding as the margin sees it: the height of its lines, and how long its name is where names stand upright. */
struct StripeInput {
    double top = 0;
    double bottom = 0;
    double nameLength = 0;
};

/** Distances in the margin with the codings, in logical pixels, counted from the text outwards. */
struct StripeMetrics {
    double toFirstLane = 14;
    double laneWidth = 8;
    double toNames = 10;    ///< from the end of the last lane
    double nameHeight = 29; ///< name and stance, one below the other
    double chipHeight = 16;
    int mostLanes = 6;
    bool namesUpright = false; ///< beside each stripe, read downwards
    double toInnerLane = 3;    ///< upright names: one more stripe, without a name, between the text and the lanes
};

/** A coding's stripe; the index is that of its input. */
struct Stripe {
    qsizetype index = 0;
    int lane = 0; ///< from 0; -1 is the inner one, whose stripes have no names
    double left = 0;
    double top = 0;
    double bottom = 0;

    bool operator==(const Stripe &) const = default;
};

/** A coding's name: where it begins, and where its stripe does. */
struct StripeName {
    qsizetype index = 0;
    double left = 0;
    double top = 0;
    double stripeTop = 0;
    bool isPushed = false; ///< no longer level with its stripe: joined to it by a hairline

    bool operator==(const StripeName &) const = default;
};

/** Codings that found no lane, shown together: "+3". */
struct StripeOverflow {
    QList<qsizetype> indexes;
    double left = 0;
    double top = 0;

    bool operator==(const StripeOverflow &) const = default;
};

struct StripeLayout {
    QList<Stripe> stripes;
    QList<StripeName> names;
    QList<StripeOverflow> overflows;
    int lanes = 0;

    bool operator==(const StripeLayout &) const = default;
};

/** Stripes in the first free lane each, names to the right of all lanes and never nearer than their height. */
[[nodiscard]] StripeLayout layoutStripes(const QList<StripeInput> &codings, const StripeMetrics &metrics);

/** A line of a quote: its height, the quote, and how deep that stands in others. */
struct RailInput {
    qsizetype quote = 0;
    int depth = 0;
    double top = 0;
    double bottom = 0;
};

/** A rail beside the lines of one quote. */
struct Rail {
    qsizetype quote = 0;
    double top = 0;
    double bottom = 0;

    bool operator==(const Rail &) const = default;
};

/** A speaker's initials beside a rail. */
struct RailInitials {
    qsizetype quote = 0;
    double top = 0;

    bool operator==(const RailInitials &) const = default;
};

struct RailLayout {
    QList<Rail> rails;
    QList<RailInitials> initials;

    bool operator==(const RailLayout &) const = default;
};

/** Distances in the margin with the quotes. */
struct RailMetrics {
    double repeatAfter = 60; ///< the initials of who still speaks stand again after this much
    double initialsHeight = 13;
};

/**
 * One rail a line, that of the innermost quote; lines of one quote that touch make one rail. The lines may come in any
 * order. `speakers` names the speaker of each quote: who speaks on is not named again at once; without a name there is
 * none.
 */
[[nodiscard]] RailLayout layoutRails(QList<RailInput> lines, const QStringList &speakers, const RailMetrics &metrics);

} // namespace Sidelight
