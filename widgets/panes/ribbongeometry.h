// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPainterPath>
#include <QString>

namespace Sidelight
{

/** A passage between two neighbouring panes: the heights of its two ends in the handle between them. */
struct RibbonBand {
    int id = -1; ///< what a click means, given back by hits
    double leftTop = 0;
    double leftBottom = 0;
    double rightTop = 0;
    double rightBottom = 0;
    int words = 0;
    bool isCurrent = false;
    bool isHovered = false;
    bool isCrossing = false;        ///< not in the order of the others
    bool isNoise = false;           ///< edge only
    QString beyond = {};            ///< the neighbour lacks it, and the pane of this number has it: only one end counts
    bool isBeyondFromRight = false; ///< that is the right end

    bool operator==(const RibbonBand &) const = default;
};

/** One thing to paint in a handle. */
struct RibbonShape {
    enum class Kind {
        Band,
        StubUp, ///< the other end lies above what is in view
        StubDown,
        StubBeyond, ///< the other end is in a later pane
    };

    Kind kind = Kind::Band;
    qsizetype band = 0; ///< index into the bands given
    QPainterPath area;  ///< closed: what is filled, and what a click hits
    QPainterPath edges; ///< the two curves, or the outline of a stub
    QPointF sign;       ///< where a stub's arrow or number is centred
};

/** The ribbons of one handle, from the bottom to the top. A value, tested without a window. */
struct RibbonGeometry {
    QList<RibbonShape> shapes;
    int hidden = 0; ///< bands left out because there are too many

    /** The band under a point, the topmost first; -1 if none. */
    [[nodiscard]] qsizetype bandAt(const QPointF &point) const;
};

/** At most so many ribbons are drawn in a handle, the longest. */
inline constexpr int mostRibbons = 300;

/**
 * Lays the bands out in the area of a handle. Longest below, current on top; an end out of sight leaves a stub at the
 * other; thin ribbons side by side are merged; both ends out of sight leave nothing. O(n log n).
 */
[[nodiscard]] RibbonGeometry layoutRibbons(const QList<RibbonBand> &bands, const QRectF &area, double scale);

/** The bands seen in a mirror, for a right-to-left window. */
[[nodiscard]] QList<RibbonBand> mirroredBands(QList<RibbonBand> bands);

} // namespace Sidelight
