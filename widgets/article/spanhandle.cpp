// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/spanhandle.h"

#include "widgets/look/metrics.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace Sidelight
{

namespace
{

constexpr double barWidth = 2;
constexpr double knobDiameter = 8;

} // namespace

SpanHandle::SpanHandle(const QString &name, Qt::Edge knob, QWidget *parent)
    : QWidget(parent)
    , m_knob(knob)
{
    setObjectName(name);
    setCursor(Qt::SizeHorCursor);
    setFocusPolicy(Qt::NoFocus); // keys move the ends from the text
    hide();
}

double SpanHandle::knobSize() const
{
    return knobDiameter * Metrics().scale();
}

void SpanHandle::setColour(const QColor &colour)
{
    if (m_colour != colour) {
        m_colour = colour;
        update();
    }
}

void SpanHandle::standAt(const QRectF &line)
{
    const double knob = knobSize();
    const double top = line.top() - (m_knob == Qt::TopEdge ? knob : 0);
    setGeometry(QRectF(line.center().x() - knob / 2 - 1, top, knob + 2, line.height() + knob).toAlignedRect());
}

void SpanHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    const double knob = knobSize();
    const double bar = barWidth * Metrics().scale();
    const QRectF box(rect());
    painter.drawRect(QRectF(box.center().x() - bar / 2, box.top(), bar, box.height()));
    const double y = m_knob == Qt::TopEdge ? box.top() : box.bottom() - knob;
    painter.drawEllipse(QRectF(box.center().x() - knob / 2, y, knob, knob));
}

void SpanHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const int middle = m_knob == Qt::TopEdge ? height() - height() / 3 : height() / 3; // in the line, not in the knob
    m_grip = QPoint(width() / 2, middle) - event->position().toPoint();
    m_pressed = event->globalPosition().toPoint();
    m_isDragged = false;
    event->accept();
}

void SpanHandle::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->globalPosition().toPoint() - m_pressed; // a click is no drag, nor one with a shaky hand
    m_isDragged = m_isDragged || moved.manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && m_isDragged) {
        emit dragged(mapToParent(event->position().toPoint() + m_grip), event->modifiers().testFlag(Qt::AltModifier));
    }
}

void SpanHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_isDragged) {
        emit dropped(mapToParent(event->position().toPoint() + m_grip), event->modifiers().testFlag(Qt::AltModifier));
    }
}

} // namespace Sidelight
