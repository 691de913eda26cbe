// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sidelight
{

/** A bar with a knob that is dragged with the mouse. Knows nothing of what it stands for. */
class SpanHandle final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpanHandle)

public:
    /** The knob is on top of the first, under the last. */
    SpanHandle(const QString &name, Qt::Edge knob, QWidget *parent);

    void setColour(const QColor &colour);
    /** Stands with its bar at the middle of `line`, a rectangle of the parent. */
    void standAt(const QRectF &line);

signals:
    /** Points are the parent's. Neither is said of a mere click. */
    void dragged(const QPoint &point, bool exact);
    void dropped(const QPoint &point, bool exact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double knobSize() const;

    Qt::Edge m_knob;
    QColor m_colour;
    QPoint m_grip;    ///< from the pointer to the bar's middle, when it was taken hold of
    QPoint m_pressed; ///< where on the screen that was
    bool m_isDragged = false;
};

} // namespace Sidelight
