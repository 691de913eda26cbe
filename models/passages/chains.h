// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/matches.h"

namespace Sidelight
{

/** Matches that rise in both texts and do not overlap: what is the same, in order, with edits between. */
using Chain = std::vector<WordMatch>;

/** Puts the match behind the chain; of what overlaps it, the match gives way. Contiguous matches become one. */
void appendMatch(Chain &chain, WordMatch match);

/** Common words of a chain. */
[[nodiscard]] quint32 wordCount(const Chain &chain);

/** Words of its longest match. */
[[nodiscard]] quint32 longestMatch(const Chain &chain);

/** Sum of what the chain's words are worth. */
[[nodiscard]] int worthOf(const WordTable &table, const Chain &chain);

/**
 * Joins the matches of two texts into chains, heaviest first; each match goes into one chain at most. Between two
 * matches of a chain stand at most 12 words on either side and no barrier, and the two texts drift apart by at most 12.
 * Chains that are worth too little for anything are left out.
 * Holds its working memory, so one object a thread.
 */
class Chainer final
{
public:
    explicit Chainer(const WordTable &table)
        : m_table(table)
    {
    }

    /** `matches` are sorted. O(n log n): each match looks back at 48 others at most. None when the pulse stops. */
    [[nodiscard]] const std::vector<Chain> &chained(std::span<const WordMatch> matches, Pulse &pulse);

private:
    /** The best chain that ends with a match. */
    struct Link {
        int score = 0;
        size_t before = 0;
        bool isUsed = false;
    };

    void link(std::span<const WordMatch> matches, Pulse &pulse);
    void addAll(std::span<const WordMatch> matches, Pulse &pulse);
    void add(Chain &&chain);

    const WordTable &m_table;
    std::vector<Link> m_links;
    std::vector<size_t> m_order;
    std::vector<size_t> m_path;
    std::vector<Chain> m_chains;
};

} // namespace Sidelight
