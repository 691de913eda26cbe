// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/find/commanddelegate.h"

#include "widgets/find/commandpalette.h"
#include "widgets/look/rowpainter.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double padding = 12;
constexpr double gap = 10;

/** One line with some of its letters heavier; returns its width. */
double drawWithLetters(QPainter &painter, const QRectF &box, const QString &text, const QList<qsizetype> &places,
                       const QFont &font, bool isRightToLeft)
{
    QList<QTextLayout::FormatRange> heavy;
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    for (const qsizetype place : places) {
        heavy.append({static_cast<int>(place), 1, format});
    }
    QTextLayout layout(text, font);
    layout.setFormats(heavy);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const double width = std::min(line.naturalTextWidth(), box.width());
    const double left = isRightToLeft ? box.right() - line.naturalTextWidth() : box.left();
    painter.save();
    painter.setClipRect(box);
    layout.draw(&painter, QPointF(left, box.center().y() - line.height() / 2));
    painter.restore();
    return width;
}

} // namespace

CommandDelegate::CommandDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Metrics().ipx(rowHeight)};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    row.paintGround(colours.base);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const double top = 0;
    const double height = row.height();
    const QString key = index.data(CommandPalette::KeyRole).toString();
    const double keyWidth = key.isEmpty() ? 0 : QFontMetricsF(metrics.font(TypeRole::Secondary)).horizontalAdvance(key);
    const double room = row.width() - 2 * metrics.px(padding) - keyWidth - metrics.px(gap);
    QString text = index.data().toString();
    if (index.data(CommandPalette::CheckedRole).toBool()) {
        text += QStringLiteral(" ✓");
    }
    painter->setPen(isEnabled ? colours.ink : colours.faint);
    const QRectF box = row.place(metrics.px(padding), top, room, height);
    const double width =
        drawWithLetters(*painter, box, text, index.data(CommandPalette::PlacesRole).value<QList<qsizetype>>(),
                        metrics.font(TypeRole::Interface), option.direction == Qt::RightToLeft);
    const double groupAt = metrics.px(padding + gap) + width;
    if (const double left = room - width - metrics.px(gap); left > metrics.px(40)) {
        row.text(row.place(groupAt, top, left, height), index.data(CommandPalette::GroupRole).toString(),
                 TypeRole::Secondary, colours.muted, Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (!key.isEmpty()) {
        row.text(row.place(row.width() - metrics.px(padding) - keyWidth - 1, top, keyWidth + 1, height), key,
                 TypeRole::Secondary, colours.muted, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    painter->restore();
}

} // namespace Sidelight
