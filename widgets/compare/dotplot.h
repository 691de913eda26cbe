// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/compare/dotplotgeometry.h"
#include "widgets/look/paintedparts.h"

#include <QWidget>

namespace Sidelight
{

/**
 * Where in two texts the passages stand that they share: each a line, from the start of both texts at the top. Arrow
 * keys go from passage to passage, a click goes to the passage or the place under it. For a screen reader it is a list
 * of the passages.
 */
class DotPlot final : public QWidget, public PaintedParts
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DotPlot)

public:
    explicit DotPlot(QWidget *parent = nullptr);

    void setPlot(const DotPlotData &plot);
    [[nodiscard]] const DotPlotData &shown() const { return m_data; }
    /** By the line's id; -1 for none. */
    void setCurrent(int id);
    /** The index of the current line; -1 without one. */
    [[nodiscard]] int currentIndex() const { return m_current; }

    [[nodiscard]] DotPlotGeometry geometryOfPlot() const;
    /** What a line covers on the widget. */
    [[nodiscard]] QRect lineRect(int index) const;

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_data.lines.size()); }
    [[nodiscard]] PaintedPart partAt(int index) const override
    {
        return {m_data.lines.at(index).description, lineRect(index)};
    }
    [[nodiscard]] int currentPart() const override { return m_current; }
    void activatePart(int index) override { activate(index); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /** A passage was chosen by key or click. */
    void passageActivated(int id);
    /** A place without a passage was clicked. */
    void placeActivated(qsizetype inA, qsizetype inB);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void activate(int index);
    void paintLabels(QPainter &painter) const;

    DotPlotData m_data;
    int m_current = -1;
};

} // namespace Sidelight
