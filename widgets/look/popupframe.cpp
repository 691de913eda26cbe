// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/look/popupframe.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double roundness = 8;
constexpr int besideGap = 6;

} // namespace

PopupFrame::PopupFrame(QWidget *parent)
    : QWidget(parent, Qt::Popup)
{
}

PopupFrame::~PopupFrame() = default;

void PopupFrame::placeBeside(const QRect &beside)
{
    const QScreen *screen = QGuiApplication::screenAt(beside.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int gap = Metrics().ipx(besideGap);
    const bool fitsBelow = beside.bottom() + gap + height() <= room.bottom();
    const int x = std::clamp(beside.left(), room.left(), std::max(room.left(), room.right() - width()));
    move(x, fitsBelow ? beside.bottom() + gap : std::max(room.top(), beside.top() - gap - height()));
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    const double radius = Metrics().px(roundness);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.rule3, 1));
    painter.setBrush(colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_list && m_list->isVisible()) {
        const QRect list = m_list->geometry();
        painter.fillRect(QRect(list.left(), list.top() - 1, list.width(), 1), colours.rule);
        painter.fillRect(QRect(list.left(), list.bottom() + 1, list.width(), 1), colours.rule);
    }
}

} // namespace Sidelight
