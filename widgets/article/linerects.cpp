// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/linerects.h"

#include "widgets/article/linemap.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Sidelight
{

namespace
{

struct Extent {
    double left = 0;
    double right = 0;
};

constexpr double touching = 1.5; ///< glyph runs nearer than this are one: fonts change within a word

Extent extentOf(const QGlyphRun &run)
{
    const QList<QPointF> positions = run.positions();
    const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
    Extent extent{positions.constFirst().x(), positions.constFirst().x()};
    for (qsizetype i = 0; i < positions.size(); ++i) {
        extent.left = std::min(extent.left, positions.at(i).x());
        extent.right = std::max(extent.right, positions.at(i).x() + (i < advances.size() ? advances.at(i).x() : 0.0));
    }
    return extent;
}

/** Where the glyphs of some characters of a line stand, from left to right; runs that touch are joined. */
QList<Extent> extents(const QTextLine &line, int from, int length)
{
    QList<Extent> found;
    for (const QGlyphRun &run : line.glyphRuns(from, length)) {
        if (!run.positions().isEmpty()) {
            found.append(extentOf(run));
        }
    }
    std::sort(found.begin(), found.end(), [](const Extent &a, const Extent &b) { return a.left < b.left; });
    QList<Extent> joined;
    for (const Extent &extent : std::as_const(found)) {
        if (!joined.isEmpty() && extent.left <= joined.constLast().right + touching) {
            joined.last().right = std::max(joined.constLast().right, extent.right);
        } else {
            joined.append(extent);
        }
    }
    return joined;
}

/** A line of a text without the blanks at its ends: they have no fill, those between words have. */
Span withoutOuterBlanks(const QString &text, Span line)
{
    while (line.begin < line.end && text.at(line.begin).isSpace()) {
        ++line.begin;
    }
    while (line.begin < line.end && text.at(line.end - 1).isSpace()) {
        --line.end;
    }
    return line;
}

void appendBlock(QList<LineRect> &rects, const QTextDocument &document, const QTextBlock &block, const Span &span)
{
    const QTextLayout &layout = *block.layout();
    const QString text = block.text();
    const QRectF box = document.documentLayout()->blockBoundingRect(block);
    const Span inBlock{span.begin - block.position(), span.end - block.position()};
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const Span whole{line.textStart(), line.textStart() + line.textLength()};
        const Span part = withoutOuterBlanks(text, whole).intersected(inBlock);
        if (part.isEmpty()) {
            continue;
        }
        const auto [top, bottom] = lineExtent(block, box, line);
        const Span inText{part.begin + block.position(), part.end + block.position()};
        for (const Extent &extent : extents(line, static_cast<int>(part.begin), static_cast<int>(part.length()))) {
            rects.append(
                {QRectF(QPointF(box.left() + extent.left, top), QPointF(box.left() + extent.right, bottom)), inText});
        }
    }
}

/** What a span covers of one line, runs of glyphs joined. */
QList<QRectF> joinedLines(const QList<LineRect> &rects)
{
    QList<QRectF> lines;
    for (const LineRect &line : rects) {
        if (!lines.isEmpty() && qFuzzyCompare(lines.constLast().top() + 1, line.rect.top() + 1)) {
            lines.last() = lines.constLast().united(line.rect);
        } else {
            lines.append(line.rect);
        }
    }
    return lines;
}

} // namespace

QList<LineRect> lineRects(const QTextDocument &document, const Span &span)
{
    QList<LineRect> rects;
    if (span.isEmpty()) {
        return rects;
    }
    QTextBlock block = document.findBlock(static_cast<int>(span.begin));
    for (; block.isValid() && block.position() < span.end; block = block.next()) {
        if (block.isVisible()) {
            appendBlock(rects, document, block, span);
        }
    }
    return rects;
}

QRectF fillRect(const QRectF &line)
{
    const double unit = line.height() / 23;
    return {line.left() - unit, line.top() + unit, line.width() + 2 * unit, line.height() - 4.5 * unit};
}

QRectF valueRect(const QRectF &line)
{
    const double unit = line.height() / 23;
    return {line.left() - 1.5 * unit, line.top() + 3 * unit, line.width() + 3 * unit, line.height() - 6.5 * unit};
}

double quoteLineHeight(const QRectF &line)
{
    return line.bottom() - 2 * line.height() / 23;
}

QList<QPolygonF> frameOutlines(const QList<LineRect> &rects, bool rightToLeft, double outset)
{
    const QList<QRectF> lines = joinedLines(rects);
    if (lines.isEmpty()) {
        return {};
    }
    double left = lines.constFirst().left();
    double right = lines.constFirst().right();
    for (const QRectF &line : lines) {
        left = std::min(left, line.left());
        right = std::max(right, line.right());
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool opensMidway = i == 0;
        const bool endsMidway = i + 1 == lines.size();
        const bool keepsLeft = rightToLeft ? endsMidway : opensMidway;
        const bool keepsRight = rightToLeft ? opensMidway : endsMidway;
        const QRectF fill = fillRect(lines.at(i));
        QRectF box(QPointF(keepsLeft ? lines.at(i).left() : left, fill.top()),
                   QPointF(keepsRight ? lines.at(i).right() : right, fill.bottom()));
        if (!endsMidway) {
            box.setBottom(fillRect(lines.at(i + 1)).top()); // the lines of one frame meet, over paragraph gaps too
        }
        path.addRect(box.adjusted(-outset, -outset, outset, outset));
    }
    QList<QPolygonF> outlines;
    for (const QPolygonF &polygon : path.simplified().toSubpathPolygons()) {
        outlines.append(polygon);
    }
    return outlines;
}

} // namespace Sidelight
