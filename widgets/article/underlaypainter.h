// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/marks/articlemarks.h"
#include "widgets/article/fillruns.h"
#include "widgets/article/layers.h"

class QPainter;
class QColor;
class QPen;
class QRectF;
class QTextDocument;

namespace Sidelight
{

struct ReadingStyle;
struct SpanPalette;

/** What stands under the words of an article. */
struct Underlay {
    const ArticleMarks &marks;
    const QList<FillRun> &fills;   ///< of the marks, resolved
    const QList<int> &quoteLevels; ///< how far below the fill each quote's line is drawn, see quoteLevels()
    QList<Span> current;           ///< framed
    QList<Span> hovered;           ///< framed and bracketed
    QUuid focusedCoding;
    Layers layers;
    bool isRightToLeft = false;
};

/** For each quote how many levels of other quotes it holds: its line is drawn that much lower. Cost: n log n, and n
 * times how deep they nest. */
[[nodiscard]] QList<int> quoteLevels(const QList<QuoteMark> &quotes);
/** For each quote how many others it stands in. O(n log n). */
[[nodiscard]] QList<int> quoteDepths(const QList<QuoteMark> &quotes);

/** The pen of a quote's line or rail: solid, dashes or dots by its type. */
[[nodiscard]] QPen quotePen(QuoteType type, const QColor &colour, double width, double scale);
/** Of a quote's line beside the articles: in lists and legends. */
inline constexpr double quoteLineWidth = 1.75;

/** The mark of a date, number or amount: the two upper corners of a box round its words. */
void paintValueCorners(QPainter &painter, const QRectF &box, const QColor &colour, double scale);

/**
 * Paints all that lies under the words, of the lines that stand in `visible`, in document coordinates: fills, boxes
 * round words that differ and hits, brackets, frames, lines of quotes, corners of values.
 */
void paintUnderlay(QPainter &painter, const QTextDocument &document, const Underlay &underlay, const Span &visible,
                   const SpanPalette &palette, double scale);

} // namespace Sidelight
