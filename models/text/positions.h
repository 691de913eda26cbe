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
 * it) and UTF-8 bytes.
 *
 * Built in one pass; a conversion costs O(log n) in the number of characters beyond ASCII. The text is not kept; it
 * must hold no lone surrogates (sanitised() sees to that). A position inside a character counts as its beginning;
 * positions are clamped to [0, length].
 */
class Positions final
{
public:
    explicit Positions(QStringView text);

    [[nodiscard]] qsizetype toCodePoint(qsizetype utf16) const;
    [[nodiscard]] qsizetype fromCodePoint(qsizetype codePoint) const;
    [[nodiscard]] qsizetype toUtf8(qsizetype utf16) const;
    [[nodiscard]] qsizetype fromUtf8(qsizetype byte) const;

    [[nodiscard]] Span toCodePoints(const Span &span) const { return {toCodePoint(span.begin), toCodePoint(span.end)}; }
    [[nodiscard]] Span fromCodePoints(const Span &span) const
    {
        return {fromCodePoint(span.begin), fromCodePoint(span.end)};
    }

    [[nodiscard]] qsizetype utf16Length() const { return m_utf16Length; }
    [[nodiscard]] qsizetype codePointLength() const { return m_codePointLength; }
    [[nodiscard]] qsizetype utf8Length() const { return m_utf8Length; }

private:
    /** A character that is not one unit, one code point and one byte long, and how far the counts have drifted after
     * it. */
    struct Wide {
        qsizetype utf16; ///< where it begins
        qsizetype codePoint;
        qsizetype utf8;
        int units; ///< its length in UTF-16 units
        int bytes; ///< its length in UTF-8 bytes
    };

    template <class Key>
    [[nodiscard]] const Wide *lastAtOrBefore(qsizetype position, Key key) const;

    QList<Wide> m_wide;
    qsizetype m_utf16Length = 0;
    qsizetype m_codePointLength = 0;
    qsizetype m_utf8Length = 0;
};

} // namespace Sidelight
