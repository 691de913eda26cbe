// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/positions.h"

namespace Sidelight
{

namespace
{

constexpr int utf8Bytes(char32_t codePoint)
{
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

} // namespace

Positions::Positions(QStringView text)
    : m_utf16Length(text.size())
{
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t codePoint = isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const int units = isPair ? 2 : 1;
        const int bytes = utf8Bytes(codePoint);
        if (bytes > 1) {
            m_wide.append({i, m_codePointLength, m_utf8Length, units, bytes});
        }
        i += units;
        ++m_codePointLength;
        m_utf8Length += bytes;
    }
}

template <class Key>
const Positions::Wide *Positions::lastAtOrBefore(qsizetype position, Key key) const
{
    const auto after = std::upper_bound(m_wide.cbegin(), m_wide.cend(), position,
                                        [key](qsizetype value, const Wide &wide) { return value < wide.*key; });
    return after == m_wide.cbegin() ? nullptr : &*std::prev(after);
}

qsizetype Positions::toCodePoint(qsizetype utf16) const
{
    utf16 = std::clamp<qsizetype>(utf16, 0, m_utf16Length);
    const Wide *wide = lastAtOrBefore(utf16, &Wide::utf16);
    if (!wide) {
        return utf16;
    }
    const qsizetype past = utf16 - wide->utf16;
    return wide->codePoint + (past < wide->units ? 0 : past - wide->units + 1);
}

qsizetype Positions::fromCodePoint(qsizetype codePoint) const
{
    codePoint = std::clamp<qsizetype>(codePoint, 0, m_codePointLength);
    const Wide *wide = lastAtOrBefore(codePoint, &Wide::codePoint);
    if (!wide) {
        return codePoint;
    }
    const qsizetype past = codePoint - wide->codePoint;
    return wide->utf16 + (past == 0 ? 0 : past - 1 + wide->units);
}

qsizetype Positions::toUtf8(qsizetype utf16) const
{
    utf16 = std::clamp<qsizetype>(utf16, 0, m_utf16Length);
    const Wide *wide = lastAtOrBefore(utf16, &Wide::utf16);
    if (!wide) {
        return utf16;
    }
    const qsizetype past = utf16 - wide->utf16;
    return wide->utf8 + (past < wide->units ? 0 : past - wide->units + wide->bytes);
}

qsizetype Positions::fromUtf8(qsizetype byte) const
{
    byte = std::clamp<qsizetype>(byte, 0, m_utf8Length);
    const Wide *wide = lastAtOrBefore(byte, &Wide::utf8);
    if (!wide) {
        return byte;
    }
    const qsizetype past = byte - wide->utf8;
    return wide->utf16 + (past < wide->bytes ? 0 : past - wide->bytes + wide->units);
}

Span codePointSpan(QStringView text, const Span &span)
{
    const auto clamped = [text](qsizetype position) { return std::clamp<qsizetype>(position, 0, text.size()); };
    const auto characters = [text](qsizetype from, qsizetype to) { // whose first unit stands there
        const QStringView part = text.sliced(from, to - from);
        return part.size() - std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLowSurrogate(); });
    };
    const auto boundary = [text](qsizetype position) {
        return position < text.size() && text.at(position).isLowSurrogate() ? position - 1 : position;
    };
    const qsizetype begin = boundary(clamped(span.begin));
    const qsizetype end = std::max(begin, boundary(clamped(span.end)));
    const qsizetype before = characters(0, begin);
    return {before, before + characters(begin, end)};
}

} // namespace Sidelight
