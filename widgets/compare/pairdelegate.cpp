// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/pairdelegate.h"

#include "widgets/look/rowpainter.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double padding = 10;
constexpr double textLeft = 34;
constexpr double numberWidth = 18;
constexpr double barWidth = 44;
constexpr double line = 17;
constexpr double rowHeight = 66;
constexpr double shortest = 3; // of a mark on a bar

/** A text as a bar with the passage as a mark on it. */
void paintBar(RowPainter &row, double leading, double top, double begin, double end)
{
    const Metrics &metrics = row.metrics();
    QPainter &painter = row.painter();
    const double width = metrics.px(barWidth);
    const QRectF bar = row.place(leading, top, width, metrics.px(3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.palette().window2);
    painter.drawRoundedRect(bar, metrics.px(1.5), metrics.px(1.5));
    const double length = std::max(metrics.px(shortest), (end - begin) * width);
    const double from = std::min(begin * width, width - length);
    painter.fillRect(row.place(leading + from, top - metrics.px(1), length, metrics.px(5)), row.palette().passageEdge);
}

} // namespace

PairDelegate::PairDelegate(const PairRoles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void PairDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    row.paintGround(colours.base);
    if (const int number = index.data(m_roles.number).toInt(); number > 0) {
        row.text(row.place(metrics.px(padding), metrics.px(8), metrics.px(numberWidth), metrics.px(line)),
                 QLocale().toString(number), TypeRole::Secondary, colours.muted, Qt::AlignTrailing);
    }
    const double bars = row.width() - metrics.px(padding + barWidth);
    const double width = bars - metrics.px(textLeft + padding);
    row.wrapped(row.place(metrics.px(textLeft), metrics.px(8), width, metrics.px(2 * line)), index.data().toString(),
                TypeRole::Excerpt, colours.ink, 2, metrics.px(line));
    const auto extents = index.data(m_roles.extents).value<QList<double>>();
    if (extents.size() == 4) {
        paintBar(row, bars, metrics.px(16), extents.at(0), extents.at(1));
        paintBar(row, bars, metrics.px(26), extents.at(2), extents.at(3));
    }
    //: length, and how much differs or why it is noise
    const QString below = tr("%1 · %2").arg(tr("%n word(s)", nullptr, index.data(m_roles.words).toInt()),
                                            index.data(m_roles.note).toString());
    row.text(row.place(metrics.px(textLeft), metrics.px(8 + 2 * line + 2), row.width() - metrics.px(textLeft + padding),
                       metrics.px(line)),
             below, TypeRole::Secondary, colours.muted);
    painter->restore();
}

QSize PairDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Metrics().ipx(rowHeight)};
}

} // namespace Sidelight
