// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/extension.h"

namespace Sidelight
{

constexpr quint32 leastSeed = 4; ///< words of exact matches that make a chain worth extending

/** A passage in the making: what is the same in order, and what of the same words stands elsewhere in it. */
struct Stretch {
    Chain chain;
    std::vector<WordMatch> moved; ///< in the order of A; overlaps neither the chain nor itself
    quint32 beginA = 0;
    quint32 endA = 0;
    quint32 beginB = 0;
    quint32 endB = 0;

    [[nodiscard]] quint32 words() const; ///< that both sides have in common
};

/**
 * The stretches that two texts share, from all their exact matches (sorted): matches are chained, chains extended
 * through edits, and chains that lie close together in both texts - in the same order or not - are joined.
 * Nothing is judged yet: some hold few words.
 */
[[nodiscard]] std::vector<Stretch> stretches(std::span<const WordMatch> matches, const std::vector<WordId> &ids,
                                             Extender &extender);

} // namespace Sidelight
