// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotedelegate.h"

#include "models/quotes/quote.h"
#include "widgets/rowpainter.h"
#include "widgets/stanceglyph.h"

#include <QPainter>

namespace Sidelight
{

namespace
{

constexpr double speakerHeight = 40;
constexpr double quoteHeight = 52;
constexpr double padding = 10;
constexpr double textLeft = 44;
constexpr double line = 17;
constexpr double sample = 22;

/** The line that a quote of the type has under its words. */
QPen quotePen(QuoteType type, const QColor &colour)
{
    QPen pen(colour, 1.75);
    pen.setCapStyle(Qt::FlatCap);
    if (type == QuoteType::Mixed) {
        pen.setDashPattern({4, 1.2});
    } else if (type == QuoteType::Indirect) {
        pen.setDashPattern({1, 1.6});
    }
    return pen;
}

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
    if (index.data(m_roles.isSpeaker).toBool()) {
        row.paintGround(row.palette().window2);
        paintSpeaker(row, index);
    } else {
        row.paintGround(row.palette().base);
        paintQuote(row, index);
    }
    painter->restore();
}

void QuoteDelegate::paintSpeaker(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const QColor colour = colours.colour(index.data(m_roles.colour).toInt());
    row.text(row.place(metrics.px(padding), metrics.px(3), metrics.px(textLeft - padding - 4), metrics.px(18)),
             index.data(m_roles.initials).toString(), TypeRole::MarginName, colour);
    const double width = row.width() - metrics.px(textLeft + padding);
    row.text(row.place(metrics.px(textLeft), metrics.px(3), width, metrics.px(18)), index.data(m_roles.text).toString(),
             TypeRole::Strong, colours.ink);
    row.text(row.place(metrics.px(textLeft), metrics.px(20), width, metrics.px(16)),
             index.data(m_roles.note).toString(), TypeRole::Secondary, colours.muted);
}

void QuoteDelegate::paintQuote(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const auto type = static_cast<QuoteType>(index.data(m_roles.type).toInt());
    const QRectF mark = row.place(metrics.px(padding), metrics.px(16), metrics.px(sample), 0);
    row.painter().setPen(quotePen(type, colours.colour(index.data(m_roles.colour).toInt())));
    row.painter().drawLine(mark.topLeft(), mark.topRight());
    const double width = row.width() - metrics.px(textLeft + padding);
    row.text(row.place(metrics.px(textLeft), metrics.px(7), width, metrics.px(line)),
             index.data(m_roles.text).toString(), TypeRole::Excerpt, colours.ink);
    const QString cue = index.data(m_roles.cue).toString();
    const QString key = index.data(m_roles.sourceKey).toString();
    row.text(row.place(metrics.px(textLeft), metrics.px(28), width, metrics.px(line)),
             cue.isEmpty() ? key : tr("%1 · “%2”", "source and cue").arg(key, cue), TypeRole::Secondary, colours.muted);
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, Metrics().ipx(index.data(m_roles.isSpeaker).toBool() ? speakerHeight : quoteHeight)};
}

} // namespace Sidelight
