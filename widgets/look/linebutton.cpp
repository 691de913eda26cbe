// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/linebutton.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QPainter>

namespace Sidelight
{

namespace
{

/** Two links of a chain; apart if the pane is not linked. */
void paintLink(QPainter &painter, const QPointF &centre, double unit, bool isJoined)
{
    const double shift = isJoined ? 3.1 : 4.1;
    for (const double side : {-1.0, 1.0}) {
        const QRectF link(centre.x() + (side * shift - 3) * unit, centre.y() - 2.5 * unit, 6 * unit, 5 * unit);
        painter.drawRoundedRect(link, 2.2 * unit, 2.2 * unit);
    }
}

void paintSign(QPainter &painter, LineButton::Sign sign, const QPointF &centre, double unit, bool isJoined)
{
    switch (sign) {
    case LineButton::Sign::Link:
        paintLink(painter, centre, unit, isJoined);
        break;
    case LineButton::Sign::More:
        painter.setBrush(painter.pen().color());
        for (const double y : {-4.5, 0.0, 4.5}) {
            painter.drawEllipse(centre + QPointF(0, y * unit), 0.7 * unit, 0.7 * unit);
        }
        break;
    case LineButton::Sign::Close:
        painter.drawLine(centre + QPointF(-4, -4) * unit, centre + QPointF(4, 4) * unit);
        painter.drawLine(centre + QPointF(-4, 4) * unit, centre + QPointF(4, -4) * unit);
        break;
    case LineButton::Sign::Choose:
        painter.drawLine(centre + QPointF(-3.5, -1.5) * unit, centre + QPointF(0, 2) * unit);
        painter.drawLine(centre + QPointF(3.5, -1.5) * unit, centre + QPointF(0, 2) * unit);
        break;
    }
}

} // namespace

LineButton::LineButton(Sign sign, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_sign(sign)
{
    setAccessibleName(name);
    setToolTip(name);
    setAutoRaise(true);
    setAttribute(Qt::WA_Hover);
}

QSize LineButton::sizeHint() const
{
    const int side = Metrics().ipx(22);
    return {side, side};
}

void LineButton::paintEvent(QPaintEvent *)
{
    const SpanPalette palette = SpanPalette::from(this->palette());
    const double unit = Metrics().scale();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? palette.window2 : palette.hover);
        painter.drawRoundedRect(box, 5 * unit, 5 * unit);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 5 * unit, 5 * unit);
    }
    const bool isOff = isCheckable() && !isChecked();
    QColor colour = isOff ? palette.muted : palette.ink;
    colour.setAlphaF(isEnabled() ? 1.0F : 0.42F);
    painter.setPen(QPen(colour, 1.4 * unit, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    paintSign(painter, m_sign, QRectF(rect()).center(), unit, !isOff);
    if (m_sign == Sign::Link && isOff) {
        const QPointF centre = QRectF(rect()).center();
        painter.drawLine(centre + QPointF(-3.5, 5.5) * unit, centre + QPointF(3.5, -5.5) * unit);
    }
}

} // namespace Sidelight
