// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/seedfilter.h"

namespace Sidelight
{

/** Words a, a + 1 ... of a text are equal to words b, b + 1 ... of another, `length` of them. */
struct WordMatch {
    quint32 a = 0;
    quint32 b = 0;
    quint32 length = 0;

    [[nodiscard]] quint32 endA() const { return a + length; }
    [[nodiscard]] quint32 endB() const { return b + length; }
    auto operator<=>(const WordMatch &) const = default;
};

/**
 * The longest exact matches that two sources' seeds are part of, each once, sorted. The seeds stand in the order of
 * taken(). Appends to `matches`; useless once the pulse stops.
 */
void addExactMatches(const WordTable &table, std::span<const Seed> seeds, std::vector<WordMatch> &matches,
                     Pulse &pulse);

} // namespace Sidelight
