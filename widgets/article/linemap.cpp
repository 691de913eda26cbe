// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/linemap.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double baselineShare = 0.748; ///< of a line's height that lies above its base line

/** The last of the sorted lines whose value is at or before `wanted`, or the first one. */
template <class Value, class Wanted>
qsizetype lastAtOrBefore(const QList<TextLine> &lines, Value value, Wanted wanted)
{
    const auto after = std::upper_bound(lines.begin(), lines.end(), wanted,
                                        [&](Wanted w, const TextLine &line) { return w < value(line); });
    return std::max<qsizetype>(0, std::distance(lines.begin(), after) - 1);
}

double share(double value, double from, double to)
{
    return to > from ? std::clamp((value - from) / (to - from), 0.0, 1.0) : 0.0;
}

} // namespace

LineMap::LineMap(QList<TextLine> lines, double height)
    : m_lines(std::move(lines))
    , m_height(m_lines.isEmpty() ? 0.0 : std::max(height, m_lines.constLast().bottom))
{
}

LineMap LineMap::of(const QTextDocument &document)
{
    QList<TextLine> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.isVisible()) {
            continue;
        }
        const QTextLayout &layout = *block.layout();
        const QRectF box = document.documentLayout()->blockBoundingRect(block);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const qsizetype begin = block.position() + line.textStart();
            const int separator = i + 1 == layout.lineCount() ? 1 : 0;
            const auto [top, bottom] = lineExtent(block, box, line);
            lines.append({{begin, begin + line.textLength() + separator}, top, bottom});
        }
    }
    return LineMap(std::move(lines), document.documentLayout()->documentSize().height());
}

double LineMap::reachTop(qsizetype line) const
{
    return line > 0 ? m_lines.at(line).top : 0.0;
}

double LineMap::reachBottom(qsizetype line) const
{
    return line + 1 < m_lines.size() ? m_lines.at(line + 1).top : m_height;
}

Span LineMap::reachSpan(qsizetype line) const
{
    const Span &own = m_lines.at(line).span;
    return {own.begin, line + 1 < m_lines.size() ? m_lines.at(line + 1).span.begin : own.end};
}

double LineMap::placeAt(double height) const
{
    if (m_lines.isEmpty()) {
        return 0;
    }
    const qsizetype i = lastAtOrBefore(
        m_lines, [](const TextLine &line) { return line.top; }, height);
    const Span span = reachSpan(i);
    return static_cast<double>(span.begin) +
           share(height, reachTop(i), reachBottom(i)) * static_cast<double>(span.length());
}

double LineMap::heightOf(double place) const
{
    if (m_lines.isEmpty()) {
        return 0;
    }
    const auto begin = [](const TextLine &line) { return static_cast<double>(line.span.begin); };
    const qsizetype i = lastAtOrBefore(m_lines, begin, place);
    const Span span = reachSpan(i);
    return reachTop(i) + share(place, static_cast<double>(span.begin), static_cast<double>(span.end)) *
                             (reachBottom(i) - reachTop(i));
}

qsizetype LineMap::lineOf(qsizetype offset) const
{
    return m_lines.isEmpty() ? -1
                             : lastAtOrBefore(
                                   m_lines, [](const TextLine &line) { return line.span.begin; }, offset);
}

std::pair<double, double> LineMap::extentOf(const Span &span) const
{
    if (m_lines.isEmpty()) {
        return {0, 0};
    }
    const qsizetype last = std::max(span.begin, span.end - 1);
    return {m_lines.at(lineOf(span.begin)).top, m_lines.at(lineOf(last)).bottom};
}

Span LineMap::spanBetween(double top, double bottom) const
{
    if (m_lines.isEmpty()) {
        return {};
    }
    const auto lineTop = [](const TextLine &line) { return line.top; };
    const qsizetype first = lastAtOrBefore(m_lines, lineTop, top);
    const qsizetype last = std::max(first, lastAtOrBefore(m_lines, lineTop, bottom));
    return {m_lines.at(first).span.begin, m_lines.at(last).span.end};
}

std::pair<double, double> lineExtent(const QTextBlock &block, const QRectF &blockBox, const QTextLine &line)
{
    const double fixed = block.blockFormat().lineHeight();
    if (block.blockFormat().lineHeightType() != QTextBlockFormat::FixedHeight || fixed <= 0) {
        return {blockBox.top() + line.y(), blockBox.top() + line.y() + line.height()};
    }
    const double top = blockBox.top() + line.y() + line.ascent() - baselineShare * fixed;
    return {top, top + fixed};
}

} // namespace Sidelight
