// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotes/speakeroutletdelegate.h"

#include "widgets/quotes/quotemark.h"

#include <QPainter>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double rowHeight = 33;
constexpr double padding = 12;
constexpr double line = 18;
constexpr double figureWidth = 22;
constexpr double mostTicks = 36; // pixels; more quotes stand closer together
constexpr double tickPitch = 5;
constexpr double tickHeight = 11;

/** Ticks up to `trailing`: those of quoted words filled, then the indirect ones hollow. */
void paintTicks(RowPainter &row, double trailing, int quotes, int quoted, const QColor &colour)
{
    const Metrics &metrics = row.metrics();
    const double pitch = std::min(metrics.px(tickPitch), metrics.px(mostTicks) / quotes);
    const double width = std::max(1.0, pitch - metrics.px(1.25));
    const double top = row.height() / 2 - metrics.px(tickHeight / 2);
    QPainter &painter = row.painter();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < quotes; ++i) {
        const QRectF tick = row.place(trailing - pitch * (quotes - i), top, width, metrics.px(tickHeight));
        painter.fillRect(tick, colour);
        if (i >= quoted && width > 2) {
            painter.fillRect(tick.adjusted(0.8, 0.8, -0.8, -0.8), row.palette().base);
        }
    }
}

} // namespace

SpeakerOutletDelegate::SpeakerOutletDelegate(const SpeakerOutletRoles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void SpeakerOutletDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const QRectF cell = option.rect;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(cell, isHovered ? colours.hover : colours.base);
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), colours.rule);
    const double middle = row.height() / 2;
    const double top = middle - metrics.px(line / 2);
    const bool isSum = index.data(m_roles.source).toUuid().isNull();
    const bool isAll = index.data(m_roles.isAll).toBool();
    const TypeRole role = isSum || isAll ? TypeRole::Strong : TypeRole::Interface;
    if (index.column() == 0) {
        double left = metrics.px(padding);
        if (const QString initials = index.data(m_roles.initials).toString(); !initials.isEmpty()) {
            left += paintSpeakerChip(row, left, middle, initials, index.data(m_roles.colour).toInt()) + metrics.px(8);
        }
        row.text(row.place(left, top, row.width() - left - metrics.px(4), metrics.px(line)),
                 index.data(Qt::DisplayRole).toString(), isAll ? TypeRole::Strong : TypeRole::Interface, colours.ink);
    } else if (const int quotes = index.data(m_roles.quotes).toInt(); quotes == 0) {
        row.text(row.place(0, top, row.width() - metrics.px(padding), metrics.px(line)), u"\u00b7"_s,
                 TypeRole::Interface, colours.muted, Qt::AlignTrailing);
    } else {
        const double right = row.width() - metrics.px(padding);
        row.text(row.place(0, top, right, metrics.px(line)), index.data(Qt::DisplayRole).toString(), role, colours.ink,
                 Qt::AlignTrailing);
        if (!isSum && !isAll) {
            paintTicks(row, right - metrics.px(figureWidth), quotes, index.data(m_roles.quoted).toInt(),
                       colours.colour(index.data(m_roles.colour).toInt()));
        }
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize SpeakerOutletDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics metrics;
    return {metrics.ipx(index.column() == 0 ? 160 : padding * 2 + figureWidth + mostTicks), metrics.ipx(rowHeight)};
}

} // namespace Sidelight
