// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quotes/quotetext.h"
#include "widgets/article/underlaypainter.h"
#include "widgets/quotes/quotemark.h"
#include "widgets/quotes/quotetree.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double speakerHeight = 34;
constexpr double quoteHeight = 30;
constexpr double utteranceLine = 18;
constexpr double utterancePadding = 9;
constexpr int mostLines = 2;
constexpr double trailing = 14;
constexpr double line = 18;

// From the leading edge.
constexpr double speakerArrow = 16;
constexpr double speakerChip = 33;
constexpr double utteranceArrow = 38;
constexpr double utteranceWords = 55;
constexpr double quoteKey = 56;
constexpr double quoteSample = 98;
constexpr double sampleWidth = 22;
constexpr double quoteType = 128;
constexpr double quoteForm = 182;
constexpr double quoteWords = 304;
constexpr double leastWords = 90;

} // namespace

QuoteRowDelegate::QuoteRowDelegate(const QuoteRoles &roles, QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_roles(roles)
    , m_tree(tree)
{
}

void QuoteRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const int level = index.data(m_roles.level).toInt();
    row.paintGround(level == 0 ? row.palette().window : row.palette().base);
    if (level == 0) {
        paintSpeaker(row, index);
    } else if (level == 1) {
        paintUtterance(row, index);
    } else {
        paintQuote(row, index);
    }
    painter->restore();
}

void QuoteRowDelegate::paintArrow(RowPainter &row, double leading, double middle, bool isOpen) const
{
    const double half = row.metrics().px(4);
    const QRectF box = row.place(row.metrics().px(leading) - half, middle - half, 2 * half, 2 * half);
    const bool isMirrored = m_tree->isRightToLeft();
    QPainterPath arrow;
    if (isOpen) {
        arrow.addPolygon(QPolygonF({box.topLeft() + QPointF(0, half / 2), box.topRight() + QPointF(0, half / 2),
                                    QPointF(box.center().x(), box.bottom() - half / 4)}));
    } else {
        const double base = isMirrored ? box.right() - half / 2 : box.left() + half / 2;
        const double tip = isMirrored ? box.left() : box.right();
        arrow.addPolygon(
            QPolygonF({QPointF(base, box.top()), QPointF(base, box.bottom()), QPointF(tip, box.center().y())}));
    }
    row.painter().fillPath(arrow, row.palette().ink);
}

void QuoteRowDelegate::paintSpeaker(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const double middle = row.height() / 2;
    const double top = middle - metrics.px(line / 2);
    paintArrow(row, speakerArrow, middle, m_tree->isExpanded(index));
    double left = metrics.px(speakerChip);
    if (const QString initials = index.data(m_roles.initials).toString(); !initials.isEmpty()) {
        left += paintSpeakerChip(row, left, middle, initials, index.data(m_roles.colour).toInt()) + metrics.px(10);
    }
    const double right = row.width() - metrics.px(trailing);
    const double squares = paintCarriers(row, right, middle, index.data(m_roles.carriers).value<QList<bool>>());
    const QString note = index.data(m_roles.note).toString();
    const double noteWidth = QFontMetricsF(metrics.font(TypeRole::Secondary)).horizontalAdvance(note) + 2;
    const double noteLeft = right - squares - metrics.px(16) - noteWidth;
    row.text(row.place(left, top, std::max(0.0, noteLeft - left - metrics.px(8)), metrics.px(line)),
             index.data(m_roles.text).toString(), TypeRole::Strong, colours.ink);
    row.text(row.place(noteLeft, top, noteWidth, metrics.px(line)), note, TypeRole::Secondary, colours.muted,
             Qt::AlignTrailing);
}

double QuoteRowDelegate::utteranceWidth(double row, const QModelIndex &index) const
{
    const Metrics metrics;
    const QFontMetricsF font(metrics.font(TypeRole::Secondary));
    const auto carriers = index.data(m_roles.carriers).value<QList<bool>>();
    const double squares = metrics.px(10.0 * double(std::min<qsizetype>(carriers.size(), 11)));
    return row - metrics.px(utteranceWords + trailing + 24) - squares -
           font.horizontalAdvance(index.data(m_roles.note).toString());
}

int QuoteRowDelegate::linesOf(const QModelIndex &index) const
{
    const QFontMetricsF font(Metrics().font(TypeRole::Excerpt));
    const double width = utteranceWidth(m_tree->viewport()->width(), index);
    return font.horizontalAdvance(index.data(m_roles.text).toString()) <= width ? 1 : mostLines;
}

void QuoteRowDelegate::paintUtterance(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const double first = metrics.px(utterancePadding + utteranceLine / 2);
    paintArrow(row, utteranceArrow, first, m_tree->isExpanded(index));
    const double width = utteranceWidth(row.width(), index);
    const QString words = index.data(m_roles.text).toString();
    const QRectF box = row.place(metrics.px(utteranceWords), metrics.px(utterancePadding), width, row.height());
    row.wrapped(box, words, TypeRole::Excerpt, colours.ink, linesOf(index), metrics.px(utteranceLine));
    const double right = row.width() - metrics.px(trailing);
    const double squares = paintCarriers(row, right, first, index.data(m_roles.carriers).value<QList<bool>>());
    const double noteRight = right - squares - metrics.px(10);
    row.text(row.place(0, first - metrics.px(line / 2), noteRight, metrics.px(line)),
             index.data(m_roles.note).toString(), TypeRole::Secondary, colours.muted, Qt::AlignTrailing);
}

double QuoteRowDelegate::paintCue(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const QFontMetricsF font(metrics.font(TypeRole::Secondary));
    const double most = std::max(0.0, row.width() * 0.28);
    const double top = row.height() / 2 - metrics.px(line / 2);
    double right = row.width() - metrics.px(trailing);
    const QString cue = font.elidedText(index.data(m_roles.cue).toString(), Qt::ElideRight, most * 0.6);
    if (!cue.isEmpty()) {
        const double width = font.horizontalAdvance(cue) + 1;
        const QRectF box = row.place(right - width, top, width, metrics.px(line));
        row.text(box, cue, TypeRole::Secondary, colours.ink);
        row.painter().setPen(QPen(colours.accent, 1, Qt::DotLine));
        row.painter().drawLine(box.bottomLeft() - QPointF(0, 1.5), box.bottomRight() - QPointF(0, 1.5));
        right -= width + metrics.px(4);
    }
    const QString mention = font.elidedText(index.data(m_roles.mention).toString(), Qt::ElideLeft, most * 0.6);
    if (!mention.isEmpty()) {
        const double width = font.horizontalAdvance(mention) + 1;
        row.text(row.place(right - width, top, width, metrics.px(line)), mention, TypeRole::Secondary, colours.muted);
        right -= width + metrics.px(8);
    }
    return right;
}

void QuoteRowDelegate::paintQuote(RowPainter &row, const QModelIndex &index) const
{
    const SpanPalette &colours = row.palette();
    const Metrics &metrics = row.metrics();
    const double middle = row.height() / 2;
    const double top = middle - metrics.px(line / 2);
    row.badge(metrics.px(quoteKey), middle - metrics.px(9), index.data(m_roles.sourceKey).toString(), colours.window2,
              colours.ink);
    const auto type = static_cast<QuoteType>(index.data(m_roles.type).toInt());
    const QRectF mark = row.place(metrics.px(quoteSample), middle, metrics.px(sampleWidth), 0);
    row.painter().setPen(quotePen(type, colours.colour(index.data(m_roles.colour).toInt()), quoteLineWidth, 1));
    row.painter().drawLine(mark.topLeft(), mark.topRight());
    row.text(row.place(metrics.px(quoteType), top, metrics.px(quoteForm - quoteType - 4), metrics.px(line)),
             typeText(type), TypeRole::Secondary, colours.muted);
    const QString form = index.data(m_roles.form).toString();
    const bool isCorrected = m_roles.isCorrected >= 0 && index.data(m_roles.isCorrected).toBool();
    //: what a quote is to the others, and that the analyst put it right
    const QString state = isCorrected ? tr("%1, corrected").arg(form) : form;
    const double formWidth = QFontMetricsF(metrics.font(TypeRole::Strong)).horizontalAdvance(state) + 2;
    row.text(row.place(metrics.px(quoteForm), top, formWidth, metrics.px(line)), state, TypeRole::Strong, colours.ink);
    const double words = std::max(metrics.px(quoteWords), metrics.px(quoteForm + 10) + formWidth);
    const double right = row.width() - words > metrics.px(leastWords + 160) ? paintCue(row, index) - metrics.px(8)
                                                                            : row.width() - metrics.px(trailing);
    row.text(row.place(words, top, std::max(0.0, right - words), metrics.px(line)), index.data(m_roles.text).toString(),
             TypeRole::Excerpt, colours.ink);
}

QSize QuoteRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics metrics;
    switch (index.data(m_roles.level).toInt()) {
    case 0:
        return {0, metrics.ipx(speakerHeight)};
    case 1:
        return {0, metrics.ipx(2 * utterancePadding + utteranceLine * linesOf(index))};
    default:
        return {0, metrics.ipx(quoteHeight)};
    }
}

} // namespace Sidelight
