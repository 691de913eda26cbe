// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>
#include <QPolygonF>
#include <QRectF>

class QTextDocument;

namespace Sidelight
{

/** A run of glyphs of one line: as wide as the glyphs, as high as the line's share of the page. */
struct LineRect {
    QRectF rect; ///< in document coordinates
    Span span;   ///< of its line that was asked for

    bool operator==(const LineRect &) const = default;
};

/**
 * Where the glyphs of a span stand, line by line and in a line from left to right, without the blanks at a line's ends.
 * Right for mixed directions, where one span of text is several runs of glyphs. Hidden paragraphs have none.
 * Needs a complete layout. Cost: about 2 microseconds a line.
 */
[[nodiscard]] QList<LineRect> lineRects(const QTextDocument &document, const Span &span);

/** How the marks of a line lie in its share of the page (design: line of 23). */
[[nodiscard]] QRectF fillRect(const QRectF &line);
[[nodiscard]] double quoteLineHeight(const QRectF &line);
/** Round the letters, as high as capitals. */
[[nodiscard]] QRectF valueRect(const QRectF &line);

/**
 * The outlines round a span's lines: from the first glyph to the end of the column's widest line, and back to the last
 * glyph. A span that stands in one line, or in two that do not meet, has a box of its own for each.
 */
[[nodiscard]] QList<QPolygonF> frameOutlines(const QList<LineRect> &rects, bool rightToLeft, double outset);

} // namespace Sidelight
