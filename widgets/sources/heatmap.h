// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/look/paintedparts.h"

#include <QStringList>
#include <QWidget>

namespace Sidelight
{

/** How much of each source (row) is found in each other (column), as a square of tints with figures. */
class HeatMap final : public QWidget, public PaintedParts
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatMap)

public:
    explicit HeatMap(QWidget *parent = nullptr);

    /** shares[row][column], 0 to 1; one key a source. */
    void setOverlaps(const QStringList &keys, const QList<QList<double>> &shares);
    void setCurrentCell(int row, int column);
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] int currentColumn() const { return m_column; }

    /** "28 % of 003 stands in 001." */
    [[nodiscard]] QString describe(int row, int column) const;

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_keys.size() * m_keys.size()); }
    [[nodiscard]] PaintedPart partAt(int index) const override;
    [[nodiscard]] int currentPart() const override;
    void activatePart(int index) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentCellChanged(int row, int column);
    /** Enter or a click on a cell off the diagonal. */
    void cellActivated(int row, int column);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF cellRect(int row, int column) const;
    [[nodiscard]] std::pair<int, int> cellAt(const QPointF &point) const;
    void paintCell(QPainter &painter, int row, int column) const;
    void paintHeads(QPainter &painter) const;

    QStringList m_keys;
    QList<QList<double>> m_shares;
    int m_row = 0;
    int m_column = 0;
};

} // namespace Sidelight
