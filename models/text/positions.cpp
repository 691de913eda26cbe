// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/positions.h"

#include <algorithm>
#include <ranges>

namespace Sidelight
{

Positions::Positions(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate()) {
            m_pairs.append(i++);
        }
    }
}

qsizetype Positions::toCodePoint(qsizetype utf16) const
{
    utf16 = std::clamp<qsizetype>(utf16, 0, m_length);
    return utf16 - (std::ranges::lower_bound(m_pairs, utf16) - m_pairs.cbegin());
}

qsizetype Positions::fromCodePoint(qsizetype codePoint) const
{
    codePoint = std::clamp<qsizetype>(codePoint, 0, codePointLength());
    const auto before = std::views::iota(qsizetype(0), m_pairs.size());
    const auto pairs =
        std::ranges::partition_point(before, [&](qsizetype pair) { return m_pairs.at(pair) - pair < codePoint; });
    return codePoint + (pairs - before.begin());
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
