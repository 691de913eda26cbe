// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/viewswitch.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double roundness = 5;

} // namespace

ViewSwitch::ViewSwitch(const QActionGroup &views, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"viewSwitch"_s);
    setAccessibleName(tr("Views"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1); // the line between two
    for (QAction *view : views.actions()) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(view);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(18, 18) * Metrics().scale());
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
}

/** The box that the buttons stand in, and the lines between them. */
void ViewSwitch::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    const double radius = Metrics().px(roundness);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.rule2, 1));
    painter.setBrush(colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    for (int i = 1; i < layout()->count(); ++i) {
        const QRect before = layout()->itemAt(i - 1)->geometry();
        const QRect after = layout()->itemAt(i)->geometry();
        const int gap = std::min(before.right(), after.right()) + 1; // either may be the left one
        painter.fillRect(QRect(gap, 1, 1, height() - 2), colours.rule);
    }
}

} // namespace Sidelight
