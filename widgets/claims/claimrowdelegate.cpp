// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/claims/claimrowdelegate.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QPainter>

namespace Sidelight
{

namespace
{

QRect at(const QStyleOptionViewItem &option, int x, int width)
{
    return QStyle::visualRect(option.direction, option.rect,
                              QRect(option.rect.left() + x, option.rect.top(), width, option.rect.height()));
}

void paintKey(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const SpanPalette &colours, const Metrics &metrics)
{
    const QString key = index.data(ClaimRowDelegate::KeyRole).toString();
    if (key.isEmpty()) {
        return;
    }
    const QRect box = at(option, metrics.ipx(12), metrics.ipx(18)).adjusted(0, metrics.ipx(7), 0, -metrics.ipx(7));
    if (key != u"+") {
        painter->setPen(QPen(colours.rule2, 1));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter->setPen(colours.muted);
    painter->setFont(metrics.font(TypeRole::TableHead));
    painter->drawText(box, Qt::AlignCenter, key);
}

void paintSwatch(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const SpanPalette &colours, const Metrics &metrics)
{
    const int number = index.data(ClaimRowDelegate::ColourRole).toInt();
    if (number == 0) {
        return;
    }
    const QRect stripe = at(option, metrics.ipx(44), metrics.ipx(4)).adjusted(0, metrics.ipx(8), 0, -metrics.ipx(8));
    if (!SpanPalette::isHollow(number)) {
        painter->fillRect(stripe, colours.colour(number));
    } else {
        painter->setPen(QPen(colours.colour(number), 1));
        painter->drawRect(QRectF(stripe).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void paintMatch(QPainter *painter, const QRect &box, const QString &name, const QModelIndex &index, bool rightToLeft)
{
    const int begin = index.data(ClaimRowDelegate::MatchBeginRole).toInt();
    const int length = index.data(ClaimRowDelegate::MatchLengthRole).toInt();
    if (length == 0 || begin + length > name.size() || rightToLeft) {
        return;
    }
    const QFontMetrics metrics = painter->fontMetrics();
    const int from = box.left() + metrics.horizontalAdvance(name.first(begin));
    const int y = box.center().y() + metrics.ascent() / 2 + 2;
    painter->drawLine(from, y, from + metrics.horizontalAdvance(name.sliced(begin, length)), y);
}

void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const SpanPalette &colours, const Metrics &metrics)
{
    const QRect row = at(option, metrics.ipx(58), option.rect.width() - metrics.ipx(70));
    const QString detail = index.data(ClaimRowDelegate::DetailRole).toString();
    painter->setFont(metrics.font(TypeRole::Secondary));
    painter->setPen(colours.muted);
    const int detailWidth =
        std::min(QFontMetrics(painter->font()).horizontalAdvance(detail) + metrics.ipx(8), row.width() / 2);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->drawText(row, Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, detailWidth));
    painter->setFont(metrics.font(TypeRole::Interface));
    painter->setPen(colours.ink);
    const QRect nameBox = rightToLeft ? row.adjusted(detailWidth, 0, 0, 0) : row.adjusted(0, 0, -detailWidth, 0);
    const QString name =
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, nameBox.width());
    painter->drawText(nameBox, Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft), name);
    paintMatch(painter, nameBox, name, index, rightToLeft);
}

} // namespace

QSize ClaimRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Metrics().ipx(rowHeight)};
}

void ClaimRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SpanPalette colours = SpanPalette::from(option.palette);
    const Metrics metrics;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, colours.accentWash);
        const QRect bar(0, option.rect.top(), metrics.ipx(3), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar.translated(option.rect.left(), 0)),
                          colours.accent);
    }
    paintKey(painter, option, index, colours, metrics);
    paintSwatch(painter, option, index, colours, metrics);
    paintTexts(painter, option, index, colours, metrics);
    painter->restore();
}

} // namespace Sidelight
