// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/underlaypainter.h"

#include "widgets/article/linerects.h"
#include "widgets/look/spanpalette.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Sidelight
{

namespace
{

/** Carries what every step of the painting needs. */
class UnderlayPainter final
{
public:
    UnderlayPainter(QPainter &painter, const QTextDocument &document, const Underlay &underlay, const Span &visible,
                    const SpanPalette &palette, double scale)
        : m_painter(painter)
        , m_document(document)
        , m_underlay(underlay)
        , m_visible(visible)
        , m_palette(palette)
        , m_scale(scale)
    {
    }

    void paint()
    {
        paintFills();
        paintDifferences();
        paintHits();
        paintBrackets();
        paintFrames(m_underlay.marks.current, 1.75, m_palette.passageEdge, 3);
        paintFrames(m_underlay.current, 1.75, m_palette.passageEdge, 3);
        paintFrames(m_underlay.hovered, 1.75, m_palette.passageEdge, 3);
        paintQuotes();
        paintValues();
        paintFocusedCoding();
    }

private:
    [[nodiscard]] QList<LineRect> rectsOf(const Span &span) const
    {
        return lineRects(m_document, span.intersected(m_visible));
    }

    [[nodiscard]] bool isVisible(const Span &span) const
    {
        return span.begin <= m_visible.end && span.end >= m_visible.begin;
    }

    [[nodiscard]] QColor colourOf(const FillRun &run) const
    {
        switch (run.fill) {
        case Fill::CurrentHit:
            return m_palette.currentHit;
        case Fill::Hit:
            return m_palette.hit;
        case Fill::Differs:
            return m_palette.differs;
        case Fill::Shared:
            return m_palette.sharedFill(run.sources);
        case Fill::OnlyHere:
            return m_palette.onlyHere;
        case Fill::Prose:
            return m_palette.window2;
        }
        return {};
    }

    void paintFills()
    {
        for (const FillRun &run : m_underlay.fills) {
            if (!isVisible(run.span)) {
                continue;
            }
            for (const LineRect &line : rectsOf(run.span)) {
                m_painter.fillRect(fillRect(line.rect), colourOf(run));
            }
        }
    }

    void paintBoxes(const Span &span, const QPen &pen)
    {
        const double inset = pen.widthF() / 2;
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        for (const LineRect &line : rectsOf(span)) {
            m_painter.drawRoundedRect(fillRect(line.rect).adjusted(inset, inset, -inset, -inset), 2 * m_scale,
                                      2 * m_scale);
        }
    }

    void paintDifferences()
    {
        if (!m_underlay.layers.testFlag(Layer::Differences) || m_underlay.layers.testFlag(Layer::OnlyHere)) {
            return;
        }
        QPen dashed(m_palette.differsEdge, m_scale);
        dashed.setDashPattern({3, 2});
        QPen moved(m_palette.passageEdge, m_scale);
        moved.setDashPattern({3, 2});
        for (const DifferenceMark &mark : m_underlay.marks.differences) {
            if (!isVisible(mark.span)) {
                continue;
            }
            if (mark.kind == DifferenceKind::LeftOut) {
                paintWedge(mark.span.begin);
            } else if (mark.kind == DifferenceKind::OnlyHere) {
                paintBoxes(mark.span, QPen(m_palette.differsEdge, m_scale));
            } else {
                paintBoxes(mark.span, mark.kind == DifferenceKind::Moved ? moved : dashed);
            }
        }
    }

    /** A wedge under the line, between the word before and the word after. */
    void paintWedge(qsizetype offset)
    {
        QList<LineRect> rects = lineRects(m_document, {offset, offset + 1});
        const bool isBehind = rects.isEmpty() && offset > 0;
        if (isBehind) {
            rects = lineRects(m_document, {offset - 1, offset});
        }
        if (rects.isEmpty()) {
            return;
        }
        const QRectF line = rects.constFirst().rect;
        const double x = isBehind != m_underlay.isRightToLeft ? line.right() : line.left();
        const double top = fillRect(line).bottom() - 2 * m_scale;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette.differsEdge);
        m_painter.drawPolygon(QPolygonF{QPointF(x, top), QPointF(x - 4 * m_scale, top + 5 * m_scale),
                                        QPointF(x + 4 * m_scale, top + 5 * m_scale)});
    }

    void paintHits()
    {
        for (qsizetype i = 0; i < m_underlay.marks.hits.size(); ++i) {
            const Span &hit = m_underlay.marks.hits.at(i);
            if (isVisible(hit)) {
                paintBoxes(hit, QPen(m_palette.hitEdge, (i == m_underlay.marks.currentHit ? 2 : 1) * m_scale));
            }
        }
    }

    void paintBrackets()
    {
        if (m_underlay.layers.testFlag(Layer::Brackets) && m_underlay.layers.testFlag(Layer::Passages)) {
            for (const Span &span : m_underlay.marks.passages) {
                paintBracketsOf(span);
            }
        }
        for (const Span &span : m_underlay.hovered) {
            paintBracketsOf(span);
        }
    }

    void paintBracketsOf(const Span &span)
    {
        if (span.isEmpty() || !isVisible(span)) {
            return;
        }
        const double width = 2 * m_scale;
        const QList<LineRect> first = lineRects(m_document, {span.begin, span.begin + 1});
        const QList<LineRect> last = lineRects(m_document, {span.end - 1, span.end});
        if (!first.isEmpty()) {
            const QRectF fill = fillRect(first.constFirst().rect);
            m_painter.fillRect(
                QRectF(m_underlay.isRightToLeft ? fill.right() - width : fill.left(), fill.top(), width, fill.height()),
                m_palette.passageEdge);
        }
        if (!last.isEmpty()) {
            const QRectF fill = fillRect(last.constLast().rect);
            m_painter.fillRect(
                QRectF(m_underlay.isRightToLeft ? fill.left() : fill.right() - width, fill.top(), width, fill.height()),
                m_palette.passageEdge);
        }
    }

    void paintFrames(const QList<Span> &spans, double width, const QColor &colour, double outset)
    {
        if (!m_underlay.layers.testFlag(Layer::Passages)) {
            return;
        }
        for (const Span &span : spans) {
            paintFrame(span, width, colour, outset);
        }
    }

    void paintFrame(const Span &span, double width, const QColor &colour, double outset)
    {
        if (!isVisible(span)) {
            return;
        }
        QPen pen(colour, width * m_scale);
        pen.setJoinStyle(Qt::MiterJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const QList<LineRect> rects = lineRects(m_document, span);
        for (const QPolygonF &outline : frameOutlines(rects, m_underlay.isRightToLeft, outset * m_scale)) {
            m_painter.drawPolygon(outline);
        }
    }

    void paintQuotes()
    {
        if (!m_underlay.layers.testFlag(Layer::Quotes)) {
            return;
        }
        for (qsizetype i = 0; i < m_underlay.marks.quotes.size(); ++i) {
            const QuoteMark &quote = m_underlay.marks.quotes.at(i);
            if (!isVisible(quote.span)) {
                continue;
            }
            m_painter.setPen(quotePen(quote.type, m_palette.colour(quote.colour), 1.35, m_scale));
            const double lower = 2 * m_scale * m_underlay.quoteLevels.value(i);
            for (const LineRect &line : rectsOf(quote.span)) {
                const double y = quoteLineHeight(line.rect) + lower;
                m_painter.drawLine(QPointF(line.rect.left(), y), QPointF(line.rect.right(), y));
            }
        }
    }

    void paintValues()
    {
        if (!m_underlay.layers.testFlag(Layer::Values)) {
            return;
        }
        for (const ValueMark &value : m_underlay.marks.values) {
            if (isVisible(value.span)) {
                for (const LineRect &line : rectsOf(value.span)) {
                    paintValueCorners(m_painter, valueRect(line.rect), m_palette.ink, m_scale);
                }
            }
        }
    }

    void paintFocusedCoding()
    {
        for (const CodingMark &coding : m_underlay.marks.codings) {
            if (coding.id == m_underlay.focusedCoding && m_underlay.layers.testFlag(Layer::Codings)) {
                paintFrame(coding.span, 1, m_palette.colour(coding.colour), 1);
            }
        }
    }

    QPainter &m_painter;
    const QTextDocument &m_document;
    const Underlay &m_underlay;
    const Span m_visible;
    const SpanPalette &m_palette;
    const double m_scale;
};

/** Walks the quotes outermost first and calls `visit(quote, quotes it stands in)`. */
template <class Visit>
void visitNested(const QList<QuoteMark> &quotes, Visit visit)
{
    QList<qsizetype> order(quotes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return std::pair(quotes.at(a).span.begin, -quotes.at(a).span.end) <
               std::pair(quotes.at(b).span.begin, -quotes.at(b).span.end);
    });
    QList<qsizetype> open;
    for (const qsizetype i : std::as_const(order)) {
        while (!open.isEmpty() && !quotes.at(open.constLast()).span.contains(quotes.at(i).span)) {
            open.removeLast();
        }
        visit(i, open);
        open.append(i);
    }
}

} // namespace

QList<int> quoteLevels(const QList<QuoteMark> &quotes)
{
    QList<int> levels(quotes.size(), 0);
    visitNested(quotes, [&levels](qsizetype, const QList<qsizetype> &open) {
        for (qsizetype up = 0; up < open.size(); ++up) {
            int &level = levels[open.at(open.size() - 1 - up)];
            level = std::max(level, static_cast<int>(up) + 1);
        }
    });
    return levels;
}

QList<int> quoteDepths(const QList<QuoteMark> &quotes)
{
    QList<int> depths(quotes.size(), 0);
    visitNested(quotes,
                [&depths](qsizetype i, const QList<qsizetype> &open) { depths[i] = static_cast<int>(open.size()); });
    return depths;
}

QPen quotePen(QuoteType type, const QColor &colour, double width, double scale)
{
    QPen pen(colour, width * scale);
    pen.setCapStyle(Qt::FlatCap);
    switch (type) {
    case QuoteType::Direct:
        break;
    case QuoteType::Mixed:
        pen.setDashPattern({7 / width, 2 / width});
        break;
    case QuoteType::Indirect:
        pen.setDashPattern({1.5 / width, 2.5 / width});
        break;
    }
    return pen;
}

void paintValueCorners(QPainter &painter, const QRectF &box, const QColor &colour, double scale)
{
    constexpr double down = 5;
    const double across = std::min(4 * scale, box.width() / 2);
    QPen pen(colour, scale);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double top = std::floor(box.top()) + scale / 2; // sharp: on half pixels
    const double left = std::floor(box.left()) + scale / 2;
    const double right = std::ceil(box.right()) - scale / 2;
    painter.drawPolyline(QPolygonF{QPointF(left, top + down * scale), QPointF(left, top), QPointF(left + across, top)});
    painter.drawPolyline(
        QPolygonF{QPointF(right, top + down * scale), QPointF(right, top), QPointF(right - across, top)});
}

void paintUnderlay(QPainter &painter, const QTextDocument &document, const Underlay &underlay, const Span &visible,
                   const SpanPalette &palette, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    UnderlayPainter(painter, document, underlay, visible, palette, scale).paint();
    painter.restore();
}

} // namespace Sidelight
