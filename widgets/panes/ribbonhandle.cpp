// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/ribbonhandle.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QSplitter>

#include <algorithm>

namespace Sidelight
{

namespace
{

void paintSign(QPainter &painter, const RibbonShape &shape, const RibbonBand &band, const SpanPalette &palette,
               double scale)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.passageEdge);
    const double up = shape.kind == RibbonShape::Kind::StubUp ? -1 : 1;
    switch (shape.kind) {
    case RibbonShape::Kind::Band:
        break;
    case RibbonShape::Kind::StubUp:
    case RibbonShape::Kind::StubDown:
        painter.drawPolygon(QPolygonF{shape.sign + QPointF(0, 2.5 * scale * up),
                                      shape.sign + QPointF(-3.5 * scale, -2 * scale * up),
                                      shape.sign + QPointF(3.5 * scale, -2 * scale * up)});
        break;
    case RibbonShape::Kind::StubBeyond:
        painter.setPen(palette.passageEdge);
        painter.drawText(QRectF(shape.sign.x() - 10, shape.sign.y() - 10, 20, 20), Qt::AlignCenter, band.beyond);
        break;
    }
}

void paintShape(QPainter &painter, const RibbonShape &shape, const RibbonBand &band, const SpanPalette &palette,
                double scale)
{
    const bool isStrong = band.isCurrent || band.isHovered;
    if (!band.isNoise) {
        painter.fillPath(shape.area, isStrong ? palette.shared[2] : palette.ribbonFill);
    }
    QPen pen(isStrong ? palette.passageEdge : palette.ribbonEdge, (isStrong ? 1.75 : 1) * scale);
    if (band.isCrossing) {
        pen.setDashPattern({3, 2});
    }
    painter.strokePath(shape.edges, pen);
    paintSign(painter, shape, band, palette, scale);
}

} // namespace

RibbonHandle::RibbonHandle(QSplitter *splitter)
    : QSplitterHandle(Qt::Horizontal, splitter)
{
    install();
    setMouseTracking(true);
    setAccessibleName(tr("Shared passages between two panes"));
}

void RibbonHandle::setBands(const QList<RibbonBand> &bands, double textTop, double textBottom)
{
    if (m_bands == bands && m_textTop == textTop && m_textBottom == textBottom) {
        return;
    }
    m_bands = bands;
    m_textTop = textTop;
    m_textBottom = textBottom;
    layoutBands();
}

PaintedPart RibbonHandle::partAt(int index) const
{
    const RibbonShape &shape = m_geometry.shapes.at(index);
    const RibbonBand &band = m_bands.at(shape.band);
    QString name = tr("Shared passage, %n word(s)", nullptr, band.words);
    switch (shape.kind) {
    case RibbonShape::Kind::Band:
        name += band.isCrossing ? tr(", at another place") : QString();
        break;
    case RibbonShape::Kind::StubUp:
        name += tr(", the other end is above");
        break;
    case RibbonShape::Kind::StubDown:
        name += tr(", the other end is below");
        break;
    case RibbonShape::Kind::StubBeyond:
        name += tr(", the other end is in pane %1").arg(band.beyond);
        break;
    }
    return {name, (shape.area.boundingRect() & textArea()).toAlignedRect()};
}

int RibbonHandle::currentPart() const
{
    const auto isCurrent = [this](const RibbonShape &shape) { return m_bands.at(shape.band).isCurrent; };
    const auto found = std::ranges::find_if(m_geometry.shapes, isCurrent);
    return found == m_geometry.shapes.cend() ? -1 : static_cast<int>(found - m_geometry.shapes.cbegin());
}

void RibbonHandle::activatePart(int index)
{
    emit ribbonActivated(m_bands.at(m_geometry.shapes.at(index).band).id);
}

QRectF RibbonHandle::textArea() const
{
    return {0, m_textTop, static_cast<double>(width()), m_textBottom - m_textTop};
}

void RibbonHandle::layoutBands()
{
    m_geometry = layoutRibbons(isRightToLeft() ? mirroredBands(m_bands) : m_bands, textArea(), Metrics().scale());
    const QString told =
        m_geometry.hidden > 0 ? tr("Some ribbons are hidden: the %L1 longest are drawn.").arg(mostRibbons) : QString();
    setToolTip(told);
    setAccessibleDescription(told);
    update();
}

int RibbonHandle::idAt(const QPointF &point) const
{
    const qsizetype band = textArea().contains(point) ? m_geometry.bandAt(point) : -1;
    return band < 0 ? -1 : m_bands.at(band).id;
}

void RibbonHandle::paintEvent(QPaintEvent *)
{
    const SpanPalette palette = SpanPalette::from(this->palette());
    const Metrics metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette.window);
    painter.setClipRect(textArea());
    painter.setFont(metrics.font(TypeRole::Small));
    for (const RibbonShape &shape : std::as_const(m_geometry.shapes)) {
        paintShape(painter, shape, m_bands.at(shape.band), palette, metrics.scale());
    }
    painter.setClipping(false);
    painter.setPen(QPen(palette.rule2, 0));
    painter.drawLine(QPointF(0.5, 0), QPointF(0.5, height()));
    painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
}

void RibbonHandle::resizeEvent(QResizeEvent *event)
{
    QSplitterHandle::resizeEvent(event);
    layoutBands();
}

void RibbonHandle::changeEvent(QEvent *event)
{
    QSplitterHandle::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        layoutBands();
    }
}

void RibbonHandle::hover(int id)
{
    if (m_hovered != id) {
        m_hovered = id;
        setCursor(id >= 0 ? Qt::PointingHandCursor : Qt::SplitHCursor);
        emit ribbonHovered(id);
    }
}

void RibbonHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    QSplitterHandle::mousePressEvent(event);
}

void RibbonHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        hover(idAt(event->position()));
        return;
    }
    const bool isDrag =
        m_pressed && (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (isDrag || !m_pressed) {
        m_pressed.reset();
        QSplitterHandle::mouseMoveEvent(event);
    }
}

void RibbonHandle::mouseReleaseEvent(QMouseEvent *event)
{
    QSplitterHandle::mouseReleaseEvent(event);
    if (m_pressed && event->button() == Qt::LeftButton) {
        if (const int id = idAt(*m_pressed); id >= 0) {
            emit ribbonActivated(id);
        }
    }
    m_pressed.reset();
}

void RibbonHandle::leaveEvent(QEvent *event)
{
    QSplitterHandle::leaveEvent(event);
    hover(-1);
}

} // namespace Sidelight
