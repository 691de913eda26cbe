// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotes/quotedelegate.h"

#include "widgets/article/underlaypainter.h"
#include "widgets/quotes/quotemark.h"

#include <QPainter>

#include <array>

namespace Sidelight
{

namespace
{

constexpr std::array heights{40.0, 60.0, 34.0}; // by level
constexpr double padding = 10;
constexpr double textLeft = 48;
constexpr double quoteLeft = 76;
constexpr double line = 17;
constexpr double sample = 20;

} // namespace

QuoteDelegate::QuoteDelegate(const QuoteRoles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const int level = index.data(m_roles.level).toInt();
    row.paintGround(level == 0 ? row.palette().window2 : row.palette().base);
    if (level == 0) {
        paintSpeaker(row, index);
    } else if (level == 1) {
        paintUtterance(row, index);
    } else {
        paintQuote(row, index);
    }
    painter->restore();
}

void QuoteDelegate::paintSpeaker(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    paintSpeakerChip(row, metrics.px(padding), row.height() / 2, index.data(m_roles.initials).toString(),
                     index.data(m_roles.colour).toInt());
    const double width = row.width() - metrics.px(textLeft + padding);
    row.text(row.place(metrics.px(textLeft), metrics.px(3), width, metrics.px(18)), index.data(m_roles.text).toString(),
             TypeRole::Strong, colours.ink);
    row.text(row.place(metrics.px(textLeft), metrics.px(20), width, metrics.px(16)),
             index.data(m_roles.note).toString(), TypeRole::Secondary, colours.muted);
}

void QuoteDelegate::paintUtterance(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const double left = metrics.px(padding + 6);
    const double right = row.width() - metrics.px(padding);
    row.wrapped(row.place(left, metrics.px(5), right - left, metrics.px(2 * line)), index.data(m_roles.text).toString(),
                TypeRole::Excerpt, colours.ink, 2, metrics.px(line));
    const double below = metrics.px(5 + 2 * line + 1);
    const double used = paintCarriers(row, right, below + metrics.px(line / 2), //
                                      index.data(m_roles.carriers).value<QList<bool>>());
    row.text(row.place(left, below, right - left - used - metrics.px(8), metrics.px(line)),
             index.data(m_roles.note).toString(), TypeRole::Secondary, colours.muted);
}

void QuoteDelegate::paintQuote(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const double middle = row.height() / 2;
    row.badge(metrics.px(padding + 6), middle - metrics.px(9), index.data(m_roles.sourceKey).toString(),
              colours.window2, colours.ink);
    const auto type = static_cast<QuoteType>(index.data(m_roles.type).toInt());
    const QRectF mark = row.place(metrics.px(quoteLeft - sample - 6), middle, metrics.px(sample), 0);
    row.painter().setPen(quotePen(type, colours.colour(index.data(m_roles.colour).toInt()), quoteLineWidth, 1));
    row.painter().drawLine(mark.topLeft(), mark.topRight());
    QStringList parts{index.data(m_roles.form).toString(), index.data(m_roles.cue).toString()};
    parts.removeAll(QString());
    row.text(row.place(metrics.px(quoteLeft), middle - metrics.px(line / 2),
                       row.width() - metrics.px(quoteLeft + padding), metrics.px(line)),
             parts.join(QStringLiteral(" \u00b7 ")), TypeRole::Secondary, colours.muted);
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, Metrics().ipx(heights.at(static_cast<size_t>(index.data(m_roles.level).toInt())))};
}

} // namespace Sidelight
