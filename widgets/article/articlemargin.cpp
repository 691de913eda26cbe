// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/articlemargin.h"

#include "models/claims/stancetext.h"
#include "widgets/article/linemap.h"
#include "widgets/look/spanpalette.h"
#include "widgets/look/stanceglyph.h"
#include "widgets/article/underlaypainter.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

// Distances from the text in design pixels.
constexpr double toRail = 7;
constexpr double railWidth = 2;
constexpr double toInitials = 11;
constexpr double stripeWidth = 4;
constexpr double focusedStripeWidth = 6;
constexpr double glyphSize = 9;
constexpr double uprightNameWidth = 13;
constexpr double outerGap = 5;

StripeMetrics stripeMetrics(const ReadingStyle &style)
{
    const double s = style.scale;
    StripeMetrics metrics;
    metrics.nameHeight = 29 * s;
    metrics.chipHeight = 16 * s;
    metrics.namesUpright = style.isNarrow;
    if (style.isNarrow) {
        metrics.toInnerLane = 4 * s;
        metrics.toFirstLane = 10 * s;
        metrics.laneWidth = 18 * s;
        metrics.toNames = 5 * s;
        metrics.mostLanes =
            std::max(1, static_cast<int>((style.codingMargin - metrics.toFirstLane) / metrics.laneWidth));
    } else {
        metrics.toFirstLane = 14 * s;
        metrics.laneWidth = 8 * s;
        metrics.toNames = 11 * s;
    }
    return metrics;
}

/** A mark's lines, without the gap that a line's share of the page leaves above and below the letters. */
std::pair<double, double> inkExtent(const LineMap &lines, const Span &span, double scale)
{
    const auto [top, bottom] = lines.extentOf(span);
    return {top + scale, bottom - 2 * scale};
}

QList<RailInput> railInputs(const LineMap &lines, const QList<QuoteMark> &quotes)
{
    const QList<int> depths = quoteDepths(quotes);
    QList<RailInput> inputs;
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        const Span &span = quotes.at(i).span;
        for (qsizetype line = lines.lineOf(span.begin); line >= 0 && line <= lines.lineOf(span.end - 1); ++line) {
            const TextLine &at = lines.lines().at(line);
            inputs.append({i, depths.at(i), at.top, at.bottom});
        }
    }
    return inputs;
}

/** "+3" */
QString chipText(const StripeOverflow &chip)
{
    return u'+' + QLocale().toString(chip.indexes.size());
}

} // namespace

QString marginLabel(const CodingMark &coding)
{
    return coding.shortName.isEmpty() ? coding.name : coding.shortName;
}

ArticleMargin::ArticleMargin(const LineMap &lines, const ArticleMarks &marks, const ReadingStyle &style,
                             const QRectF &column)
    : m_style(style)
    , m_column(column)
    , m_nameFont(fontAtPixels(style.boilerplate, 11 * style.scale))
    , m_stanceFont(fontAtPixels(style.boilerplate, 10.5 * style.scale))
{
    m_nameFont.setWeight(QFont::DemiBold);
    if (lines.isEmpty()) {
        return;
    }
    const QFontMetricsF nameMetrics(m_nameFont);
    QList<StripeInput> stripes;
    QHash<QString, double> lengths; // thousands of codings have a few names
    for (const CodingMark &coding : marks.codings) {
        const auto [top, bottom] = inkExtent(lines, coding.span, style.scale);
        const QString label = marginLabel(coding);
        if (!lengths.contains(label)) {
            lengths.insert(label, nameMetrics.horizontalAdvance(label) + (glyphSize + 6) * style.scale);
        }
        const double length = lengths.value(label);
        stripes.append({top, bottom, length});
        m_nameLengths.append(length);
    }
    m_stripes = layoutStripes(stripes, stripeMetrics(style));
    QStringList speakers;
    for (const QuoteMark &quote : marks.quotes) {
        speakers.append(quote.initials.isEmpty() ? QString() : quote.speaker + u'\n' + quote.initials);
    }
    m_rails = layoutRails(railInputs(lines, marks.quotes), speakers, {60 * style.scale, 13 * style.scale});
}

QRectF ArticleMargin::besideEnd(double distance, double top, double width, double height) const
{
    const double left = m_style.isRightToLeft ? m_column.left() - distance - width : m_column.right() + distance;
    return {left, top, width, height};
}

QRectF ArticleMargin::besideStart(double distance, double top, double width, double height) const
{
    const double left = m_style.isRightToLeft ? m_column.right() + distance : m_column.left() - distance - width;
    return {left, top, width, height};
}

QRectF ArticleMargin::stripeRect(const Stripe &stripe) const
{
    return besideEnd(stripe.left, stripe.top, stripeWidth * m_style.scale, stripe.bottom - stripe.top);
}

QRectF ArticleMargin::nameRect(const StripeName &name) const
{
    if (m_style.isNarrow) {
        return besideEnd(name.left, name.top, uprightNameWidth * m_style.scale, m_nameLengths.value(name.index));
    }
    const double width = m_style.codingMargin - name.left - outerGap * m_style.scale;
    return besideEnd(name.left, name.top, std::max(0.0, width), 28 * m_style.scale);
}

QRectF ArticleMargin::chipRect(const StripeOverflow &chip) const
{
    const double width = QFontMetricsF(m_stanceFont).horizontalAdvance(chipText(chip)) + 6 * m_style.scale;
    return besideEnd(chip.left, chip.top, width, 15 * m_style.scale);
}

QRectF ArticleMargin::railRect(const Rail &rail) const
{
    return besideStart(toRail * m_style.scale, rail.top, railWidth * m_style.scale, rail.bottom - rail.top);
}

void ArticleMargin::paintQuotes(QPainter &painter, const ArticleMarks &marks, const SpanPalette &palette, double top,
                                double bottom) const
{
    for (const Rail &rail : m_rails.rails) {
        if (rail.bottom < top || rail.top > bottom) {
            continue;
        }
        const QuoteMark &quote = marks.quotes.at(rail.quote);
        const QRectF box = railRect(rail);
        painter.setPen(quotePen(quote.type, palette.colour(quote.colour), railWidth, m_style.scale));
        painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
    }
    painter.setFont(m_nameFont);
    for (const RailInitials &initials : m_rails.initials) {
        const double width = m_style.quoteMargin - toInitials * m_style.scale;
        const QRectF box = besideStart(toInitials * m_style.scale, initials.top, width, m_style.line);
        if (box.bottom() < top || box.top() > bottom) {
            continue;
        }
        const QuoteMark &quote = marks.quotes.at(initials.quote);
        const Qt::Alignment side = m_style.isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        painter.setPen(palette.colour(quote.colour));
        painter.drawText(box, Qt::Alignment(side | Qt::AlignVCenter | Qt::AlignAbsolute).toInt() | Qt::TextSingleLine,
                         quote.initials);
    }
}

void ArticleMargin::paintCodings(QPainter &painter, const ArticleMarks &marks, const SpanPalette &palette,
                                 const QUuid &focused, double top, double bottom) const
{
    for (const Stripe &stripe : m_stripes.stripes) {
        const CodingMark &coding = marks.codings.at(stripe.index);
        QRectF box = stripeRect(stripe);
        if (coding.id == focused) {
            const double wider = (focusedStripeWidth - stripeWidth) / 2 * m_style.scale;
            box.adjust(-wider, 0, wider, 0);
        }
        if (box.bottom() >= top && box.top() <= bottom) {
            paintStripe(painter, box, coding.colour, palette);
        }
    }
    for (const StripeName &name : m_stripes.names) {
        const CodingMark &coding = marks.codings.at(name.index);
        if (nameRect(name).bottom() < top || std::min(name.top, name.stripeTop) > bottom) {
            continue;
        }
        if (m_style.isNarrow) {
            paintUprightName(painter, name, coding, palette);
        } else {
            paintName(painter, name, coding, palette);
        }
    }
    painter.setFont(m_stanceFont);
    for (const StripeOverflow &chip : m_stripes.overflows) {
        const QRectF box = chipRect(chip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.window2);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(palette.muted);
        painter.drawText(box, Qt::AlignCenter, chipText(chip));
    }
}

void ArticleMargin::paintName(QPainter &painter, const StripeName &name, const CodingMark &coding,
                              const SpanPalette &palette) const
{
    const double s = m_style.scale;
    const QRectF box = nameRect(name);
    const Qt::Alignment side =
        (m_style.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int flags = Qt::Alignment(side).toInt() | Qt::TextSingleLine;
    if (name.isPushed) {
        const double edge = m_style.isRightToLeft ? box.right() + 2 * s : box.left() - 2 * s;
        painter.setPen(QPen(palette.rule2, 0));
        painter.drawPolyline(QPolygonF{QPointF(edge, name.stripeTop + 7 * s), QPointF(edge, name.top + 7 * s)});
    }
    painter.setFont(m_nameFont);
    painter.setPen(palette.colour(coding.colour));
    const QString elided = QFontMetricsF(m_nameFont).elidedText(marginLabel(coding), Qt::ElideRight, box.width());
    painter.drawText(QRectF(box.left(), box.top() - s, box.width(), 15 * s), flags, elided);
    const QRectF second(box.left(), box.top() + 14 * s, box.width(), 14 * s);
    const double glyphLeft = m_style.isRightToLeft ? second.right() - glyphSize * s : second.left();
    paintStance(painter, QRectF(glyphLeft, second.center().y() - glyphSize * s / 2, glyphSize * s, glyphSize * s),
                coding.stance, palette.colour(coding.colour));
    const double shift = (glyphSize + 4) * s;
    painter.setFont(m_stanceFont);
    painter.setPen(palette.muted);
    const QRectF words = m_style.isRightToLeft ? second.adjusted(0, 0, -shift, 0) : second.adjusted(shift, 0, 0, 0);
    const QString stance = describeStance(coding.stance);
    painter.drawText(words, flags, QFontMetricsF(m_stanceFont).elidedText(stance, Qt::ElideRight, words.width()));
}

void ArticleMargin::paintUprightName(QPainter &painter, const StripeName &name, const CodingMark &coding,
                                     const SpanPalette &palette) const
{
    const double s = m_style.scale;
    const QRectF box = nameRect(name);
    painter.save();
    painter.translate(box.topRight());
    painter.rotate(90);
    paintStance(painter, QRectF(0, (box.width() - glyphSize * s) / 2, glyphSize * s, glyphSize * s), coding.stance,
                palette.colour(coding.colour));
    painter.setFont(m_nameFont);
    painter.setPen(palette.colour(coding.colour));
    painter.drawText(QRectF((glyphSize + 3) * s, 0, box.height(), box.width()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, marginLabel(coding));
    painter.restore();
}

MarginHit ArticleMargin::hitTest(const QPointF &point) const
{
    for (const StripeOverflow &chip : m_stripes.overflows) {
        if (chipRect(chip).contains(point)) {
            return {MarginHit::Kind::MoreCodings, -1, chip.indexes};
        }
    }
    for (const Stripe &stripe : m_stripes.stripes) {
        if (stripeRect(stripe).adjusted(-2, 0, 2, 0).contains(point)) {
            return {MarginHit::Kind::Coding, stripe.index, {}};
        }
    }
    for (const StripeName &name : m_stripes.names) {
        if (nameRect(name).contains(point)) {
            return {MarginHit::Kind::Coding, name.index, {}};
        }
    }
    for (const Rail &rail : m_rails.rails) {
        const QRectF box = railRect(rail);
        const QRectF reach = m_style.isRightToLeft ? box.adjusted(-3, 0, m_style.quoteMargin, 0)
                                                   : box.adjusted(-m_style.quoteMargin, 0, 3, 0);
        if (reach.contains(point)) {
            return {MarginHit::Kind::Quote, rail.quote, {}};
        }
    }
    return {};
}

} // namespace Sidelight
