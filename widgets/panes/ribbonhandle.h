// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/look/paintedparts.h"
#include "widgets/panes/ribbongeometry.h"

#include <QSplitterHandle>

#include <optional>

namespace Sidelight
{

/** The handle between two panes, with the ribbons that join their passages. Dragging resizes as ever; a click on a
 * ribbon activates it. */
class RibbonHandle final : public QSplitterHandle, public PaintedParts
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RibbonHandle)

public:
    explicit RibbonHandle(QSplitter *splitter);

    /** The bands and the heights between which text is shown; left and right as in a left-to-right window. */
    void setBands(const QList<RibbonBand> &bands, double textTop, double textBottom);
    [[nodiscard]] const QList<RibbonBand> &bands() const { return m_bands; }
    [[nodiscard]] const RibbonGeometry &geometryOfRibbons() const { return m_geometry; }

    /** The ribbons that are in view, from the bottom to the top. */
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_geometry.shapes.size()); }
    [[nodiscard]] PaintedPart partAt(int index) const override;
    [[nodiscard]] int currentPart() const override;
    void activatePart(int index) override;

signals:
    /** -1 when the pointer leaves. */
    void ribbonHovered(int id);
    void ribbonActivated(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void layoutBands();
    void hover(int id);
    [[nodiscard]] QRectF textArea() const;
    [[nodiscard]] int idAt(const QPointF &point) const;

    QList<RibbonBand> m_bands;
    RibbonGeometry m_geometry;
    double m_textTop = 0;
    double m_textBottom = 0;
    int m_hovered = -1;
    std::optional<QPointF> m_pressed;
};

} // namespace Sidelight
