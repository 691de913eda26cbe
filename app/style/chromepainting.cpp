// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/style/chromepainting.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace Sidelight
{

namespace
{

constexpr double roundness = 5;
constexpr double focusWidth = 2;
constexpr double chevronWidth = 1.4;
constexpr int barWidth = 3;
constexpr int tabLine = 2;

SpanPalette colours()
{
    return SpanPalette::from(QGuiApplication::palette());
}

/** A rounded rectangle whose edge lies inside. */
void paintBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QPen &edge, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double inset = edge.widthF() / 2;
    const double side = Metrics().px(radius);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), side, side);
    painter.restore();
}

QPen fieldEdge(const QStyleOption &option, const SpanPalette &palette)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = isEnabled && option.state.testFlag(QStyle::State_HasFocus);
    return {hasFocus ? palette.accent : isEnabled ? palette.rule3 : palette.rule2, hasFocus ? focusWidth : 1};
}

QRect bottomLine(const QRect &rect)
{
    return {rect.left(), rect.bottom(), rect.width(), 1};
}

} // namespace

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int strongSurplus(const QFont &font, const QString &text)
{
    const QSize strong = QFontMetrics(strongFont(font)).size(Qt::TextShowMnemonic, text);
    return std::max(0, strong.width() - QFontMetrics(font).size(Qt::TextShowMnemonic, text).width());
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const SpanPalette palette = colours();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    paintBox(painter, option.rect, isEnabled ? palette.base : palette.window, fieldEdge(option, palette), roundness);
}

void paintFieldEdge(QPainter &painter, const QStyleOption &option)
{
    paintBox(painter, option.rect, {}, fieldEdge(option, colours()), roundness);
}

void paintKeyCap(QPainter &painter, const QRect &rect)
{
    constexpr double keyRoundness = 3;
    paintBox(painter, rect, {}, QPen(colours().rule2, 1), keyRoundness);
}

void paintIndicatorEdge(QPainter &painter, const QStyleOption &option, bool isRound)
{
    constexpr double boxRoundness = 2;
    paintBox(painter, option.rect, {}, QPen(SpanPalette::from(option.palette).rule3, 1),
             isRound ? option.rect.height() : boxRoundness);
}

void paintFocusLine(QPainter &painter, const QRect &rect)
{
    constexpr double lineRoundness = 2;
    paintBox(painter, rect, {}, QPen(colours().accent, focusWidth), lineRoundness);
}

void paintChevron(QPainter &painter, const QRect &room, const QColor &ink)
{
    const double unit = Metrics().scale();
    const QPointF foot = QRectF(room).center() + QPointF(0, 2 * unit);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, chevronWidth * unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(foot + QPointF(-3.5, -3.5) * unit, foot);
    painter.drawLine(foot + QPointF(3.5, -3.5) * unit, foot);
    painter.restore();
}

void paintToolBar(QPainter &painter, const QRect &rect)
{
    const SpanPalette palette = colours();
    painter.fillRect(rect, palette.window);
    painter.fillRect(bottomLine(rect), palette.rule2);
}

void paintToolBarSeparator(QPainter &painter, const QStyleOption &option)
{
    const int inset = Metrics().ipx(4);
    const QRect rect = option.rect;
    const bool isUpright = option.state.testFlag(QStyle::State_Horizontal);
    const QRect line = isUpright ? QRect(rect.center().x(), rect.top() + inset, 1, rect.height() - 2 * inset)
                                 : QRect(rect.left() + inset, rect.center().y(), rect.width() - 2 * inset, 1);
    painter.fillRect(line, colours().rule2);
}

void paintStatusBar(QPainter &painter, const QRect &rect)
{
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colours().rule2);
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, int flags)
{
    constexpr double itemRoundness = 4;
    const SpanPalette palette = colours();
    painter.fillRect(option.rect, palette.window);
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintBox(painter, option.rect, palette.hover, Qt::NoPen, itemRoundness);
    }
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? palette.ink : palette.faint);
    painter.drawText(option.rect, flags, option.text);
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const SpanPalette palette = colours();
    if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
        painter.fillRect(option.rect, palette.hover);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - tabLine, option.rect.width(), tabLine),
                         palette.accent);
    }
}

void paintDivider(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, colours().rule2);
}

void paintTableHead(QPainter &painter, const QRect &rect, bool isLined)
{
    const SpanPalette palette = colours();
    painter.fillRect(rect, palette.window);
    if (isLined) {
        painter.fillRect(bottomLine(rect), palette.rule);
    }
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, bool hasBar)
{
    const SpanPalette palette = colours();
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, palette.accentWash);
        if (hasBar) {
            const int width = Metrics().ipx(barWidth);
            const bool isMirrored = option.direction == Qt::RightToLeft;
            painter.fillRect(
                QRect(isMirrored ? rect.right() + 1 - width : rect.left(), rect.top(), width, rect.height()),
                palette.accent);
        }
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect, palette.hover);
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(rect, option.backgroundBrush);
    }
}

void paintToolTip(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.brush(QPalette::ToolTipBase));
    painter.setPen(colours().rule3);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace Sidelight
