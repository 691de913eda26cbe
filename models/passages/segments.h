// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/matches.h"

#include <vector>

namespace Sidelight
{

/** A passage in places of a WordTable, and which words of it are the same on both sides. */
struct PassageLinks {
    quint32 beginA = 0;
    quint32 endA = 0;
    quint32 beginB = 0;
    quint32 endB = 0;
    std::vector<WordMatch> same; ///< in the order of A
};

/** A passage that was found in the sources of the table. O(runs of its alignment x log words). */
[[nodiscard]] PassageLinks passageLinks(const WordTable &table, const Passage &passage);

/** A piece of one source: words [begin, end), carried by the same sources from beginning to end, or nearly so. */
struct Segment {
    quint32 begin = 0;
    quint32 end = 0;
};

/**
 * Cuts what the passages cover into segments, in order: at the ends of passages, and where a counterpart is cut.
 * Cuts keep six words apart; of two that are closer the one where more passages end stays. O(log passages + log words)
 * for each passage that a cut goes through. Once the pulse stops there are no more cuts.
 */
[[nodiscard]] std::vector<Segment> segments(const std::vector<PassageLinks> &passages, Pulse &pulse);

} // namespace Sidelight
