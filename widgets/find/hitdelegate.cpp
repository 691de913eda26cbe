// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/find/hitdelegate.h"

#include "models/items/find/hitmodel.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QPainter>

namespace Sidelight
{

namespace
{

constexpr double padding = 6;

/** The end of a text that fits, without its first words; the other way round for what follows. */
QString elided(const QFontMetricsF &metrics, const QString &text, int column, double width)
{
    return metrics.elidedText(text, column == HitModel::BeforeColumn ? Qt::ElideLeft : Qt::ElideRight, width);
}

Qt::Alignment alignmentOf(int column, Qt::LayoutDirection direction)
{
    const Qt::Alignment wanted = column == HitModel::BeforeColumn ? Qt::AlignTrailing
                                 : column == HitModel::HitColumn  ? Qt::AlignHCenter
                                                                  : Qt::AlignLeading;
    return QStyle::visualAlignment(direction, wanted) | Qt::AlignAbsolute;
}

} // namespace

HitDelegate::HitDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics;
    const QFont font = metrics.font(index.column() == HitModel::SourceColumn ? TypeRole::Strong : TypeRole::Excerpt);
    Q_UNUSED(option)
    return {qCeil(QFontMetricsF(font).horizontalAdvance(index.data().toString()) + 4 * metrics.px(padding)),
            metrics.ipx(rowHeight)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics;
    const SpanPalette colours = SpanPalette::from(option.palette);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, isCurrent ? colours.accentWash : isHovered ? colours.hover : colours.base);
    const QRectF box = QRectF(option.rect).adjusted(metrics.px(padding), 0, -metrics.px(padding), 0);
    const bool isHit = index.column() == HitModel::HitColumn;
    QFont font = metrics.font(index.column() == HitModel::SourceColumn ? TypeRole::Strong : TypeRole::Excerpt);
    font.setBold(font.bold() || isHit);
    const QFontMetricsF lengths(font);
    const QString text = elided(lengths, index.data().toString(), index.column(), box.width());
    if (isHit) {
        const double width = std::min(lengths.horizontalAdvance(text) + 2 * metrics.px(3), box.width());
        const double height = lengths.height() + metrics.px(2);
        const QRectF fill(box.center().x() - width / 2, box.center().y() - height / 2, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours.hitEdge, 1));
        painter->setBrush(isCurrent ? colours.currentHit : colours.hit);
        painter->drawRoundedRect(fill, 2, 2);
    }
    painter->setFont(font);
    painter->setPen(colours.ink);
    painter->drawText(box,
                      Qt::Alignment(alignmentOf(index.column(), option.direction) | Qt::AlignVCenter).toInt() |
                          Qt::TextSingleLine,
                      text);
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.rule);
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace Sidelight
