// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>
#include <QStringView>

namespace Sidelight
{

/**
 * One span of a text in code points; positions are clamped and rounded as Positions does. For one: costs a look at the
 * text up to its end, and no memory.
 */
[[nodiscard]] Span codePointSpan(QStringView text, const Span &span);

/**
 * Converts positions of one text between UTF-16 units (inside the program), Unicode code points (in files that leave
 * it).
 *
 * Built in one pass; a conversion costs O(log n) in the number of characters of two units. The text is not kept; it
 * must hold no lone surrogates (sanitised() sees to that). A position inside a character counts as its beginning;
 * positions are clamped to [0, length].
 */
class Positions final
{
public:
    explicit Positions(QStringView text);

    [[nodiscard]] qsizetype toCodePoint(qsizetype utf16) const;
    [[nodiscard]] qsizetype fromCodePoint(qsizetype codePoint) const;

    [[nodiscard]] Span toCodePoints(const Span &span) const { return {toCodePoint(span.begin), toCodePoint(span.end)}; }
    [[nodiscard]] Span fromCodePoints(const Span &span) const
    {
        return {fromCodePoint(span.begin), fromCodePoint(span.end)};
    }

    [[nodiscard]] qsizetype codePointLength() const { return m_length - m_pairs.size(); }

private:
    QList<qsizetype> m_pairs; ///< where a character of two units begins
    qsizetype m_length = 0;   ///< in units
};

} // namespace Sidelight
