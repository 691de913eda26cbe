// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sources/heatmap.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

#include <algorithm>
#include <array>

namespace Sidelight
{

namespace
{

constexpr int mostWithFigures = 8;
constexpr double keyColumn = 34;
constexpr double headRow = 20;
constexpr double cellWidth = 34;
constexpr double cellHeight = 28;
constexpr double smallCell = 24;

/** The tint for a share: plain, then the four steps of the passage ramp. */
QColor tint(double share, const SpanPalette &colours)
{
    constexpr std::array limits = {0.10, 0.25, 0.45};
    if (share <= 0) {
        return colours.base;
    }
    const auto step = std::ranges::upper_bound(limits, share) - limits.begin();
    return colours.shared.at(static_cast<std::size_t>(step));
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
{
    install();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Overlap of the sources"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HeatMap::setOverlaps(const QStringList &keys, const QList<QList<double>> &shares)
{
    m_keys = keys;
    m_shares = shares;
    m_row = std::clamp<int>(m_row, 0, std::max<int>(0, static_cast<int>(keys.size()) - 1));
    m_column = std::clamp<int>(m_column, 0, std::max<int>(0, static_cast<int>(keys.size()) - 1));
    updateGeometry();
    update();
}

void HeatMap::setCurrentCell(int row, int column)
{
    const int last = static_cast<int>(m_keys.size()) - 1;
    if (last < 0) {
        return;
    }
    m_row = std::clamp(row, 0, last);
    m_column = std::clamp(column, 0, last);
    setAccessibleDescription(describe(m_row, m_column));
    update();
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(currentPart());
        QAccessible::updateAccessibility(&event);
    }
    emit currentCellChanged(m_row, m_column);
}

QString HeatMap::describe(int row, int column) const
{
    if (row < 0 || column < 0 || row >= m_keys.size() || column >= m_keys.size()) {
        return {};
    }
    return row == column ? m_keys.at(row)
                         : tr("%1 % of %2 stands in %3.")
                               .arg(QLocale().toString(qRound(100 * m_shares.at(row).at(column))), m_keys.at(row),
                                    m_keys.at(column));
}

PaintedPart HeatMap::partAt(int index) const
{
    const auto count = static_cast<int>(m_keys.size());
    return {describe(index / count, index % count), cellRect(index / count, index % count).toRect()};
}

int HeatMap::currentPart() const
{
    return m_keys.isEmpty() ? -1 : m_row * static_cast<int>(m_keys.size()) + m_column;
}

void HeatMap::activatePart(int index)
{
    const auto count = static_cast<int>(m_keys.size());
    setCurrentCell(index / count, index % count);
    if (m_row != m_column) {
        emit cellActivated(m_row, m_column);
    }
}

QSize HeatMap::sizeHint() const
{
    const Metrics metrics;
    const QRectF last = cellRect(static_cast<int>(m_keys.size()) - 1, static_cast<int>(m_keys.size()) - 1);
    return m_keys.isEmpty()
               ? QSize()
               : QSize(metrics.ipx(keyColumn) + qCeil(last.width()) * int(m_keys.size()) + 2, qCeil(last.bottom()) + 2);
}

QSize HeatMap::minimumSizeHint() const
{
    return sizeHint();
}

QRectF HeatMap::cellRect(int row, int column) const
{
    const Metrics metrics;
    const bool isSmall = m_keys.size() > mostWithFigures;
    const double width = metrics.ipx(isSmall ? smallCell : cellWidth);
    const double height = metrics.ipx(isSmall ? smallCell : cellHeight);
    const double left = metrics.ipx(keyColumn) + column * width;
    const double x = layoutDirection() == Qt::RightToLeft ? this->width() - left - width : left;
    return {x, metrics.ipx(headRow) + row * height, width, height};
}

std::pair<int, int> HeatMap::cellAt(const QPointF &point) const
{
    for (int row = 0; row < m_keys.size(); ++row) {
        for (int column = 0; column < m_keys.size(); ++column) {
            if (cellRect(row, column).contains(point)) {
                return {row, column};
            }
        }
    }
    return {-1, -1};
}

void HeatMap::paintCell(QPainter &painter, int row, int column) const
{
    const SpanPalette colours = SpanPalette::from(palette());
    const QRectF box = cellRect(row, column).adjusted(0.5, 0.5, -0.5, -0.5);
    if (row == column) {
        painter.setPen(QPen(colours.rule2, 0));
        painter.save();
        painter.setClipRect(box);
        for (double x = box.left() - box.height(); x < box.right(); x += 5) {
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        }
        painter.restore();
        return;
    }
    const double share = m_shares.at(row).at(column);
    painter.fillRect(box, tint(share, colours));
    if (m_keys.size() <= mostWithFigures) {
        painter.setPen(share > 0 ? colours.ink : colours.muted);
        painter.drawText(box, Qt::AlignCenter, QLocale().toString(qRound(100 * share)));
    }
    if (row == m_row && column == m_column && hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void HeatMap::paintHeads(QPainter &painter) const
{
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    painter.setFont(metrics.font(TypeRole::TableHead));
    painter.setPen(colours.muted);
    for (int i = 0; i < m_keys.size(); ++i) {
        const QRectF cell = cellRect(i, i);
        const QString key = painter.fontMetrics().elidedText(m_keys.at(i), Qt::ElideRight, qRound(cell.width()));
        painter.drawText(QRectF(cell.left(), 0, cell.width(), metrics.ipx(headRow)), Qt::AlignCenter, key);
        const QRectF side(layoutDirection() == Qt::RightToLeft ? width() - metrics.ipx(keyColumn) : 0, cell.top(),
                          metrics.ipx(keyColumn), cell.height());
        painter.drawText(side, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(m_keys.at(i), Qt::ElideRight, qRound(side.width())));
    }
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHeads(painter);
    painter.setFont(Metrics().font(TypeRole::Secondary));
    for (int row = 0; row < m_keys.size(); ++row) {
        for (int column = 0; column < m_keys.size(); ++column) {
            paintCell(painter, row, column);
        }
    }
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto [row, column] = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), row == column ? QString() : describe(row, column), this);
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrentCell(m_row - 1, m_column);
        break;
    case Qt::Key_Down:
        setCurrentCell(m_row + 1, m_column);
        break;
    case Qt::Key_Left:
        setCurrentCell(m_row, m_column - along);
        break;
    case Qt::Key_Right:
        setCurrentCell(m_row, m_column + along);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row != m_column) {
            emit cellActivated(m_row, m_column);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const auto [row, column] = cellAt(event->position());
    if (row < 0 || event->button() != Qt::LeftButton) {
        return;
    }
    setCurrentCell(row, column);
    if (row != column) {
        emit cellActivated(row, column);
    }
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrentCell(m_row, m_column);
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Sidelight
