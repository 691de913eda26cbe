// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/grams.h"

#include <span>
#include <vector>

namespace Sidelight
{

/** Matches that rise in both texts and do not overlap: what is the same, in order, with edits between. */
using Chain = std::vector<WordMatch>;

/** Puts the match behind the chain; of what overlaps it, the match gives way. Contiguous matches become one. */
void appendMatch(Chain &chain, WordMatch match);

/** Common words of a chain. */
[[nodiscard]] quint32 wordCount(const Chain &chain);

/**
 * Joins the matches of two texts into chains, heaviest first; each match goes into one chain at most. Between two
 * matches of a chain stand at most 12 words on either side and no barrier, and the two texts drift apart by at most 8.
 * `matches` are sorted. O(n log n): each match looks back at 48 others at most.
 */
[[nodiscard]] std::vector<Chain> chained(std::span<const WordMatch> matches, const std::vector<WordId> &ids);

} // namespace Sidelight
