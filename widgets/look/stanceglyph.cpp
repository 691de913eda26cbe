// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/stanceglyph.h"

#include "widgets/look/spanpalette.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Sidelight
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::Stance)
};

void paintQuestionMark(QPainter &painter, const QRectF &square)
{
    const double unit = square.width() / 9;
    QPainterPath path;
    path.moveTo(square.left() + 2.2 * unit, square.top() + 2.9 * unit);
    path.cubicTo(square.left() + 2.4 * unit, square.top() + 0.2 * unit, square.left() + 7 * unit,
                 square.top() + 0.2 * unit, square.left() + 6.8 * unit, square.top() + 2.9 * unit);
    path.cubicTo(square.left() + 6.7 * unit, square.top() + 4.4 * unit, square.left() + 4.5 * unit,
                 square.top() + 4.4 * unit, square.left() + 4.5 * unit, square.top() + 6.2 * unit);
    painter.drawPath(path);
    painter.drawPoint(QPointF(square.left() + 4.5 * unit, square.top() + 8.2 * unit));
}

} // namespace

void paintStance(QPainter &painter, const QRectF &square, Stance stance, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = square.width() / 9;
    QPen pen(colour, 1.6 * unit, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = square.center();
    switch (stance) {
    case Stance::Asserts:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, 4.3 * unit, 4.3 * unit);
        break;
    case Stance::Attributes:
        painter.drawEllipse(centre, 3.6 * unit, 3.6 * unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, 1.5 * unit, 1.5 * unit);
        break;
    case Stance::Disputes:
        painter.drawLine(square.topLeft() + QPointF(unit, unit), square.bottomRight() - QPointF(unit, unit));
        painter.drawLine(square.topRight() + QPointF(-unit, unit), square.bottomLeft() + QPointF(unit, -unit));
        break;
    case Stance::Questions:
        paintQuestionMark(painter, square);
        break;
    case Stance::Omits:
        painter.drawLine(QPointF(square.left() + 0.5 * unit, centre.y()),
                         QPointF(square.right() - 0.5 * unit, centre.y()));
        break;
    }
    painter.restore();
}

void paintNotRead(QPainter &painter, const QRectF &square, const QColor &colour)
{
    painter.save();
    const double unit = square.width() / 9;
    QPen pen(colour, unit);
    pen.setDashPattern({1.6, 1.4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2));
    painter.restore();
}

void paintStripe(QPainter &painter, const QRectF &stripe, int number, const SpanPalette &palette)
{
    const QColor colour = palette.colour(number);
    const QRectF sharp(std::round(stripe.left()), stripe.top(), std::max(3.0, std::round(stripe.width())),
                       stripe.height());
    painter.fillRect(sharp, colour);
    if (SpanPalette::isHollow(number)) {
        const double rail = std::max(1.0, std::floor(sharp.width() / 4));
        painter.fillRect(sharp.adjusted(rail, rail, -rail, -rail), palette.base);
    }
}

double paintSourceSquares(QPainter &painter, const QPointF &topLeft, const QList<bool> &carriers,
                          const SpanPalette &palette, double scale)
{
    const double side = 8 * scale;
    const double pitch = 10 * scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double x = topLeft.x();
    for (const bool carries : carriers) {
        const QRectF square(x, topLeft.y(), side, side);
        painter.setPen(carries ? QPen(Qt::NoPen) : QPen(palette.passageEdge, 1));
        painter.setBrush(carries ? QBrush(palette.passageEdge) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(carries ? square : square.adjusted(0.5, 0.5, -0.5, -0.5), scale, scale);
        x += pitch;
    }
    painter.restore();
    return x - topLeft.x();
}

QString sourceCount(const QList<bool> &carriers)
{
    //: %1 sources of %n carry a thing
    return Text::tr("%1 of %n sources", nullptr, static_cast<int>(carriers.size()))
        .arg(QLocale().toString(carriers.count(true)));
}

} // namespace Sidelight
