// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>

#include <utility>

class QRectF;
class QTextBlock;
class QTextDocument;
class QTextLine;

namespace Sidelight
{

/** One line of a laid out text: its characters, and its height in the document. */
struct TextLine {
    Span span;
    double top = 0;
    double bottom = 0;

    bool operator==(const TextLine &) const = default;
};

/**
 * The lines of a laid out text from top to bottom: tells heights from offsets and back. Hidden paragraphs have no line;
 * their offsets belong to the line before them.
 *
 * A "place" is an offset with a fraction; placeAt() and heightOf() rise steadily and undo each other, so that panes
 * that follow one another move without steps.
 */
class LineMap final
{
public:
    LineMap() = default;
    /** The lines of a page of that height; 0: it ends with the last line. */
    explicit LineMap(QList<TextLine> lines, double height = 0);
    /** The lines of a document whose layout is complete. Linear in its lines. */
    [[nodiscard]] static LineMap of(const QTextDocument &document);

    [[nodiscard]] const QList<TextLine> &lines() const { return m_lines; }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] double height() const { return m_height; }

    /** The place at a height of the document, clamped to the text. O(log n). */
    [[nodiscard]] double placeAt(double height) const;
    /** The height of a place: the beginning lies at the top of the page, the end at its bottom. O(log n). */
    [[nodiscard]] double heightOf(double place) const;
    /** Top of the first and bottom of the last line that a span touches. O(log n). */
    [[nodiscard]] std::pair<double, double> extentOf(const Span &span) const;
    /** The line that an offset stands in; -1 without lines. */
    [[nodiscard]] qsizetype lineOf(qsizetype offset) const;
    /** The offsets of the lines between two heights. */
    [[nodiscard]] Span spanBetween(double top, double bottom) const;

private:
    /** The height that a line takes up to the next one, blank parts of the page included. */
    [[nodiscard]] double reachTop(qsizetype line) const;
    [[nodiscard]] double reachBottom(qsizetype line) const;
    [[nodiscard]] Span reachSpan(qsizetype line) const;

    QList<TextLine> m_lines;
    double m_height = 0;
};

/**
 * Top and bottom of a line's share of the page. The lines of an article have a fixed height, whatever the fonts in
 * them; they hang on their base lines, so that marks keep their distance from the letters.
 */
[[nodiscard]] std::pair<double, double> lineExtent(const QTextBlock &block, const QRectF &blockBox,
                                                   const QTextLine &line);

} // namespace Sidelight
