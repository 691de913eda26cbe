// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/dotplot.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double sideLabel = 26; // beside the plot: the key of B
constexpr double footLabel = 20; // under it: the key of A
constexpr double reach = 6;      // of a click beside a line
constexpr double preferredWidth = 260;

} // namespace

DotPlot::DotPlot(QWidget *parent)
    : QWidget(parent)
{
    install();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Where the passages stand"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DotPlot::setPlot(const DotPlotData &plot)
{
    if (plot == m_data) {
        return;
    }
    const int id = m_data.lines.value(m_current).id;
    m_data = plot;
    m_current = -1;
    setCurrent(id);
    update();
}

void DotPlot::setCurrent(int id)
{
    const auto found = std::ranges::find(std::as_const(m_data.lines), id, &DotPlotLine::id);
    const int index = id < 0 || found == m_data.lines.cend() ? -1 : static_cast<int>(found - m_data.lines.cbegin());
    if (index == m_current) {
        return;
    }
    m_current = index;
    setAccessibleDescription(index < 0 ? QString() : m_data.lines.at(index).description);
    if (index >= 0 && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void DotPlot::activate(int index)
{
    if (index >= 0 && index < m_data.lines.size()) {
        const int id = m_data.lines.at(index).id;
        setCurrent(id);
        emit passageActivated(id);
    }
}

DotPlotGeometry DotPlot::geometryOfPlot() const
{
    const Metrics metrics;
    const double side = metrics.ipx(sideLabel);
    const double foot = metrics.ipx(footLabel);
    const double left = isRightToLeft() ? 2 : side;
    return {QRectF(left + 0.5, 2.5, std::max(1.0, width() - side - 3), std::max(1.0, height() - foot - 4)),
            isRightToLeft()};
}

QRect DotPlot::lineRect(int index) const
{
    const DotPlotGeometry geometry = geometryOfPlot();
    if (index < 0 || index >= m_data.lines.size()) {
        return {};
    }
    const QLineF line = geometry.lineOf(m_data, m_data.lines.at(index));
    return QRectF(line.p1(), line.p2()).normalized().adjusted(-2, -2, 2, 2).toAlignedRect();
}

QSize DotPlot::sizeHint() const
{
    const int width = Metrics().ipx(preferredWidth);
    return {width, heightForWidth(width)};
}

QSize DotPlot::minimumSizeHint() const
{
    const int width = Metrics().ipx(preferredWidth / 2);
    return {width, heightForWidth(width)};
}

int DotPlot::heightForWidth(int width) const
{
    const Metrics metrics;
    return width - metrics.ipx(sideLabel) + metrics.ipx(footLabel);
}

void DotPlot::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    QPainter painter(this);
    const DotPlotGeometry geometry = geometryOfPlot();
    paintDotPlot(painter, geometry, m_data, m_current, colours, Metrics().scale());
    paintLabels(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(geometry.box.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void DotPlot::paintLabels(QPainter &painter) const
{
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    const QRectF box = geometryOfPlot().box;
    const QRectF foot(box.left(), box.bottom() + metrics.px(3), box.width(), metrics.px(footLabel - 3));
    const bool mirrored = isRightToLeft();
    painter.setFont(metrics.font(TypeRole::TableHead));
    painter.setPen(colours.muted);
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignVCenter, tr("start", "of a text"));
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignVCenter, tr("end", "of a text"));
    painter.setFont(metrics.font(TypeRole::MarginName));
    painter.setPen(colours.ink);
    const QFontMetricsF type(painter.font());
    const auto shown = [&](const QString &key, double room) {
        return type.elidedText(key, Qt::ElideRight, std::max(0.0, room)) + QChar(0x00a0);
    };
    const QString across = shown(m_data.a.key, box.width() - metrics.px(90)) + QChar(mirrored ? 0x2190 : 0x2192);
    painter.drawText(foot, Qt::AlignCenter, across);
    painter.save();
    painter.translate(mirrored ? box.right() + metrics.px(sideLabel) / 2 : box.left() - metrics.px(sideLabel) / 2,
                      box.center().y());
    painter.rotate(90); // read downwards, as text B runs
    painter.drawText(QRectF(-box.height() / 2, -metrics.px(9), box.height(), metrics.px(18)), Qt::AlignCenter,
                     shown(m_data.b.key, box.height() - metrics.px(30)) + QChar(0x2192));
    painter.restore();
}

bool DotPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = geometryOfPlot().lineAt(m_data, help->pos(), Metrics().px(reach));
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_data.lines.at(index).description, this);
        return true;
    }
    return QWidget::event(event);
}

void DotPlot::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_data.lines.size()) - 1;
    const int along = isRightToLeft() ? -1 : 1;
    const auto step = [&](int by) {
        activate(m_current < 0 ? (by > 0 ? 0 : last) : std::clamp(m_current + by, 0, last));
    };
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Right:
        step(along);
        break;
    case Qt::Key_Left:
        step(-along);
        break;
    case Qt::Key_Home:
        activate(0);
        break;
    case Qt::Key_End:
        activate(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DotPlot::mousePressEvent(QMouseEvent *event)
{
    const DotPlotGeometry geometry = geometryOfPlot();
    if (event->button() != Qt::LeftButton || !geometry.box.contains(event->position())) {
        return;
    }
    if (const int index = geometry.lineAt(m_data, event->position(), Metrics().px(reach)); index >= 0) {
        activate(index);
    } else {
        const auto [inA, inB] = geometry.placeAt(m_data, event->position());
        emit placeActivated(inA, inB);
    }
}

void DotPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DotPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Sidelight
