// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>

namespace Sidelight
{

/**
 * A half-open stretch [begin, end) of a source's reading text.
 *
 * Positions are UTF-16 code units into Article::text everywhere inside the program. Files that leave the program
 * carry Unicode code points; Positions converts between the two.
 */
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    [[nodiscard]] constexpr bool contains(const Span &other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool intersects(const Span &other) const { return begin < other.end && other.begin < end; }

    /** The part that both spans cover; empty (begin == end) where they do not meet. */
    [[nodiscard]] constexpr Span intersected(const Span &other) const
    {
        const qsizetype from = std::max(begin, other.begin);
        return {from, std::max(from, std::min(end, other.end))};
    }

    auto operator<=>(const Span &) const = default;
};

} // namespace Sidelight
