// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/dotplotgeometry.h"

#include "widgets/look/spanpalette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Sidelight
{

namespace
{

constexpr double shortest = 3;
constexpr double lineWidth = 4.5;
constexpr double currentWidth = 6;

double shareOf(qsizetype offset, qsizetype length)
{
    return length > 0 ? std::clamp(double(offset) / double(length), 0.0, 1.0) : 0.0;
}

double distance(const QLineF &line, const QPointF &point)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double at = square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + at * along).length();
}

void paintGround(QPainter &painter, const DotPlotGeometry &geometry, const DotPlotData &data,
                 const SpanPalette &colours)
{
    const QRectF &box = geometry.box;
    painter.fillRect(box, colours.base);
    const auto across = [&](const Span &span) {
        return QRectF(QPointF(geometry.xOf(data, span.begin), box.top()),
                      QPointF(geometry.xOf(data, span.end), box.bottom()))
            .normalized();
    };
    const auto down = [&](const Span &span) {
        return QRectF(QPointF(box.left(), geometry.yOf(data, span.begin)),
                      QPointF(box.right(), geometry.yOf(data, span.end)));
    };
    for (const Span &span : data.a.masked) {
        painter.fillRect(across(span), colours.window2);
    }
    for (const Span &span : data.b.masked) {
        painter.fillRect(down(span), colours.window2);
    }
    painter.setPen(QPen(colours.rule, 0));
    for (const qsizetype paragraph : data.a.paragraphs) {
        const double x = geometry.xOf(data, paragraph);
        painter.drawLine(QLineF(x, box.top(), x, box.bottom()));
    }
    for (const qsizetype paragraph : data.b.paragraphs) {
        const double y = geometry.yOf(data, paragraph);
        painter.drawLine(QLineF(box.left(), y, box.right(), y));
    }
    painter.setPen(QPen(colours.rule2, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

/** Dotted lines from the current passage to both texts. */
void paintGuides(QPainter &painter, const QRectF &box, const QLineF &line, bool isRightToLeft, const QColor &colour)
{
    QPen pen(colour, 1);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    const double edge = isRightToLeft ? box.right() : box.left();
    for (const QPointF &end : {line.p1(), line.p2()}) {
        painter.drawLine(QLineF(end, QPointF(end.x(), box.bottom())));
        painter.drawLine(QLineF(end, QPointF(edge, end.y())));
    }
}

} // namespace

double DotPlotGeometry::xOf(const DotPlotData &data, qsizetype offset) const
{
    const double along = shareOf(offset, data.a.length) * box.width();
    return isRightToLeft ? box.right() - along : box.left() + along;
}

double DotPlotGeometry::yOf(const DotPlotData &data, qsizetype offset) const
{
    return box.top() + shareOf(offset, data.b.length) * box.height();
}

QLineF DotPlotGeometry::lineOf(const DotPlotData &data, const DotPlotLine &line) const
{
    QLineF drawn(xOf(data, line.a.begin), yOf(data, line.b.begin), xOf(data, line.a.end), yOf(data, line.b.end));
    const double sign = isRightToLeft ? -1 : 1;
    drawn.setP2(
        {drawn.x1() + sign * std::max(shortest, std::abs(drawn.dx())), drawn.y1() + std::max(shortest, drawn.dy())});
    return drawn;
}

std::pair<qsizetype, qsizetype> DotPlotGeometry::placeAt(const DotPlotData &data, const QPointF &point) const
{
    const auto placeIn = [](double along, double whole, qsizetype length) {
        return whole > 0 ? qsizetype(std::clamp(along / whole, 0.0, 1.0) * double(length)) : qsizetype(0);
    };
    return {placeIn(isRightToLeft ? box.right() - point.x() : point.x() - box.left(), box.width(), data.a.length),
            placeIn(point.y() - box.top(), box.height(), data.b.length)};
}

int DotPlotGeometry::lineAt(const DotPlotData &data, const QPointF &point, double reach) const
{
    int nearest = -1;
    double least = reach;
    for (int i = 0; i < data.lines.size(); ++i) {
        const double away = distance(lineOf(data, data.lines.at(i)), point);
        if (away <= least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

void paintDotPlot(QPainter &painter, const DotPlotGeometry &geometry, const DotPlotData &data, int current,
                  const SpanPalette &colours, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, geometry, data, colours);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < data.lines.size(); ++i) {
        const DotPlotLine &line = data.lines.at(i);
        if (i == current) {
            continue;
        }
        const QLineF drawn = geometry.lineOf(data, line);
        painter.setPen(
            QPen(line.isNoise ? colours.rule3 : colours.passageEdge, lineWidth * scale, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(drawn);
        if (line.isNoise) { // hollow
            painter.setPen(QPen(colours.base, (lineWidth - 2) * scale, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(drawn);
        }
    }
    if (current >= 0 && current < data.lines.size()) {
        const QLineF drawn = geometry.lineOf(data, data.lines.at(current));
        paintGuides(painter, geometry.box, drawn, geometry.isRightToLeft, colours.accent);
        painter.setPen(QPen(colours.accent, currentWidth * scale, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(drawn);
    }
    painter.restore();
}

} // namespace Sidelight
