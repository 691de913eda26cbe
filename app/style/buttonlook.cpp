// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/style/buttonlook.h"

#include "app/window/viewswitch.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace Sidelight
{

namespace
{

constexpr double focusWidth = 2;
constexpr double roundness = 5;
constexpr double innerRoundness = 4; // of a button inside the view switch

bool isEdged(ButtonKind kind)
{
    return kind == ButtonKind::Push || kind == ButtonKind::Framed;
}

ButtonLook restingLook(ButtonKind kind, const SpanPalette &colours)
{
    if (isEdged(kind)) {
        return {.ground = colours.base, .edge = colours.rule3, .ink = colours.ink};
    }
    const bool isRow = kind == ButtonKind::Row;
    return {.ground = isRow ? colours.window : QColor(), .edge = isRow ? colours.rule2 : QColor(), .ink = colours.ink};
}

ButtonLook disabledLook(ButtonKind kind, const SpanPalette &colours)
{
    ButtonLook look = restingLook(kind, colours);
    look.ink = colours.faint;
    if (isEdged(kind)) {
        look.ground = colours.window;
        look.edge = colours.rule2;
    }
    return look;
}

void takeChecked(ButtonLook &look, ButtonKind kind, const SpanPalette &colours)
{
    look.ink = colours.accent;
    look.isStrong = true;
    if (kind != ButtonKind::Row) {
        look.ground = colours.accentWash;
    }
    if (isEdged(kind)) {
        look.edge = colours.accent;
    } else if (kind == ButtonKind::Bar || kind == ButtonKind::Quiet) {
        look.edge = colours.rule3;
    }
}

} // namespace

ButtonKind buttonKind(const QWidget *widget)
{
    if (const auto *push = qobject_cast<const QPushButton *>(widget)) {
        return push->isFlat() ? ButtonKind::Row : ButtonKind::Push;
    }
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    if (!tool) {
        return ButtonKind::None;
    }
    const QWidget *parent = tool->parentWidget();
    if (qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent)) {
        return ButtonKind::None;
    }
    if (qobject_cast<const ViewSwitch *>(parent)) {
        return ButtonKind::View;
    }
    if (qobject_cast<const QToolBar *>(parent)) {
        return ButtonKind::Bar;
    }
    return tool->autoRaise() ? ButtonKind::Quiet : ButtonKind::Framed;
}

ButtonLook ButtonLook::of(ButtonKind kind, QStyle::State state, bool isDefault)
{
    const SpanPalette colours = SpanPalette::from(QGuiApplication::palette());
    if (!state.testFlag(QStyle::State_Enabled)) {
        return disabledLook(kind, colours);
    }
    ButtonLook look = restingLook(kind, colours);
    if (state.testFlag(QStyle::State_MouseOver)) {
        look.ground = colours.hover;
    }
    if (state.testFlag(QStyle::State_On)) {
        takeChecked(look, kind, colours);
    }
    if (state.testFlag(QStyle::State_Sunken)) {
        look.ground = colours.window2;
    }
    if (isDefault) {
        look.ground = colours.accent;
        look.ink = colours.accentText;
        look.edge = colours.accent;
    }
    if (state.testFlag(QStyle::State_HasFocus)) {
        look.edge = isDefault ? colours.ink : colours.accent;
        look.edgeWidth = focusWidth;
    }
    return look;
}

QSize buttonPadding(ButtonKind kind, bool hasWords)
{
    const Metrics metrics;
    switch (kind) {
    case ButtonKind::None:
        break;
    case ButtonKind::Push:
        return {metrics.ipx(13), metrics.ipx(5)};
    case ButtonKind::Framed:
        return {metrics.ipx(10), metrics.ipx(5)};
    case ButtonKind::Quiet:
        return {metrics.ipx(hasWords ? 8 : 5), metrics.ipx(5)};
    case ButtonKind::Bar:
        return {metrics.ipx(10), metrics.ipx(6)};
    case ButtonKind::View:
        return {metrics.ipx(13), metrics.ipx(5)};
    case ButtonKind::Row:
        return {metrics.ipx(12), metrics.ipx(6)};
    }
    return {};
}

void paintButton(QPainter &painter, const QRect &rect, ButtonKind kind, const ButtonLook &look)
{
    const Metrics metrics;
    const bool isFocused = look.edgeWidth > 1;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground.isValid() ? QBrush(look.ground) : QBrush(Qt::NoBrush));
    if (kind == ButtonKind::Row) {
        painter.fillRect(rect, painter.brush());
        if (!isFocused) {
            painter.fillRect(QRect(rect.topLeft(), QSize(rect.width(), 1)), look.edge);
        }
    }
    if (look.edge.isValid() && (kind != ButtonKind::Row || isFocused)) {
        painter.setPen(QPen(look.edge, look.edgeWidth));
    }
    if (kind != ButtonKind::Row || isFocused) {
        const double inset = look.edgeWidth / 2;
        const double radius = kind == ButtonKind::Row ? 0 : kind == ButtonKind::View ? innerRoundness : roundness;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics.px(radius),
                                metrics.px(radius));
    }
    painter.restore();
}

} // namespace Sidelight
