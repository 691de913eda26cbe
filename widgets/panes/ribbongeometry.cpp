// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/ribbongeometry.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace Sidelight
{

namespace
{

constexpr double stubDepth = 13;
constexpr double stubRadius = 4;
constexpr double signFromEnd = 8;
constexpr double thinnest = 2;

enum class Sight { Above, InView, Below };

Sight sightOf(double top, double bottom, const QRectF &area)
{
    if (bottom <= area.top()) {
        return Sight::Above;
    }
    return top >= area.bottom() ? Sight::Below : Sight::InView;
}

/** Longest first, then hovered, then current: the order of painting. */
QList<qsizetype> paintOrder(const QList<RibbonBand> &bands)
{
    QList<qsizetype> order(bands.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const auto key = [](const RibbonBand &band) { return std::tuple(band.isCurrent, band.isHovered, -band.words); };
        return key(bands.at(a)) < key(bands.at(b));
    });
    return order;
}

RibbonShape bandShape(qsizetype index, const RibbonBand &band, const QRectF &area)
{
    const double middle = area.center().x();
    const double leftBottom = std::max(band.leftBottom, band.leftTop + thinnest);
    const double rightBottom = std::max(band.rightBottom, band.rightTop + thinnest);
    RibbonShape shape;
    shape.band = index;
    QPainterPath path(QPointF(area.left(), band.leftTop));
    path.cubicTo(middle, band.leftTop, middle, band.rightTop, area.right(), band.rightTop);
    shape.edges = path;
    path.lineTo(area.right(), rightBottom);
    path.cubicTo(middle, rightBottom, middle, leftBottom, area.left(), leftBottom);
    path.closeSubpath();
    shape.area = path;
    shape.edges.moveTo(area.left(), leftBottom);
    shape.edges.cubicTo(middle, leftBottom, middle, rightBottom, area.right(), rightBottom);
    return shape;
}

/** A half-round tab at one side of the handle, as high as what is in view of its end. */
RibbonShape stubShape(qsizetype index, double top, double bottom, bool atLeft, RibbonShape::Kind kind,
                      const QRectF &area, double scale)
{
    const double depth = std::min(stubDepth * scale, area.width() / 2 - 1);
    const double from = std::max(top, area.top());
    const double to = std::max(std::min(bottom, area.bottom()), from + thinnest);
    const double radius = std::min(stubRadius * scale, (to - from) / 2);
    const double outer = atLeft ? area.left() : area.right();
    const double inner = atLeft ? outer + depth : outer - depth;
    const double bend = atLeft ? inner - radius : inner + radius;
    QPainterPath path(QPointF(outer, from));
    path.lineTo(bend, from);
    path.quadTo(inner, from, inner, from + radius);
    path.lineTo(inner, to - radius);
    path.quadTo(inner, to, bend, to);
    path.lineTo(outer, to);
    RibbonShape shape;
    shape.kind = kind;
    shape.band = index;
    shape.edges = path;
    path.closeSubpath();
    shape.area = path;
    const double signY = kind == RibbonShape::Kind::StubDown ? to - signFromEnd * scale : from + signFromEnd * scale;
    shape.sign = QPointF((outer + inner) / 2, std::clamp(signY, std::min(from + 3, to), std::max(to - 3, from)));
    return shape;
}

std::optional<RibbonShape> shapeOf(qsizetype index, const RibbonBand &band, const QRectF &area, double scale)
{
    const Sight left = sightOf(band.leftTop, band.leftBottom, area);
    const Sight right = sightOf(band.rightTop, band.rightBottom, area);
    if (!band.beyond.isEmpty()) {
        const bool atLeft = !band.isBeyondFromRight;
        if ((atLeft ? left : right) != Sight::InView) {
            return std::nullopt;
        }
        return stubShape(index, atLeft ? band.leftTop : band.rightTop, atLeft ? band.leftBottom : band.rightBottom,
                         atLeft, RibbonShape::Kind::StubBeyond, area, scale);
    }
    const auto kindTo = [](Sight sight) {
        return sight == Sight::Above ? RibbonShape::Kind::StubUp : RibbonShape::Kind::StubDown;
    };
    if (left == Sight::InView && right == Sight::InView) {
        return bandShape(index, band, area);
    }
    if (left == Sight::InView) {
        return stubShape(index, band.leftTop, band.leftBottom, true, kindTo(right), area, scale);
    }
    if (right == Sight::InView) {
        return stubShape(index, band.rightTop, band.rightBottom, false, kindTo(left), area, scale);
    }
    return std::nullopt;
}

bool isThin(const RibbonBand &band)
{
    return band.beyond.isEmpty() && band.leftBottom - band.leftTop < thinnest &&
           band.rightBottom - band.rightTop < thinnest && !band.isCurrent && !band.isHovered;
}

/** Whether two thin bands lie so near that they would be painted as one. */
bool mergeWith(const RibbonBand &band, const RibbonBand &last)
{
    return isThin(band) && isThin(last) && band.isCrossing == last.isCrossing && band.isNoise == last.isNoise &&
           std::abs(band.leftTop - last.leftTop) < thinnest && std::abs(band.rightTop - last.rightTop) < thinnest;
}

} // namespace

qsizetype RibbonGeometry::bandAt(const QPointF &point) const
{
    for (auto shape = shapes.crbegin(); shape != shapes.crend(); ++shape) {
        if (shape->area.contains(point)) {
            return shape->band;
        }
    }
    return -1;
}

RibbonGeometry layoutRibbons(const QList<RibbonBand> &bands, const QRectF &area, double scale)
{
    RibbonGeometry geometry;
    if (area.width() < 4 || area.height() < 4) {
        return geometry;
    }
    const RibbonBand *last = nullptr;
    for (const qsizetype index : paintOrder(bands)) {
        const RibbonBand &band = bands.at(index);
        if (last && mergeWith(band, *last)) {
            continue;
        }
        if (std::optional<RibbonShape> shape = shapeOf(index, band, area, scale)) {
            geometry.shapes.append(*std::move(shape));
            last = &band;
        }
    }
    const qsizetype over = geometry.shapes.size() - mostRibbons;
    if (over > 0) {
        // In the order of painting the shortest that are neither hovered nor current come last before those.
        qsizetype keep = geometry.shapes.size();
        while (keep > 0 && (bands.at(geometry.shapes.at(keep - 1).band).isCurrent ||
                            bands.at(geometry.shapes.at(keep - 1).band).isHovered)) {
            --keep;
        }
        geometry.shapes.remove(std::max<qsizetype>(0, keep - over), std::min(over, keep));
        geometry.hidden = static_cast<int>(over);
    }
    return geometry;
}

QList<RibbonBand> mirroredBands(QList<RibbonBand> bands)
{
    for (RibbonBand &band : bands) {
        std::swap(band.leftTop, band.rightTop);
        std::swap(band.leftBottom, band.rightBottom);
        band.isBeyondFromRight = !band.isBeyondFromRight;
    }
    return bands;
}

} // namespace Sidelight
