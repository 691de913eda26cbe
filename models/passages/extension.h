// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/chains.h"
#include "models/passages/rarity.h"

namespace Sidelight
{

/**
 * Extends chains word by word through edits, and aligns what stands between their matches.
 *
 * Beyond both ends: a banded dynamic programme (a word in common gains, a rare one more than one changed, left out or
 * put in costs, a frequent one less; the two texts may drift apart by 8 words) that stops when the score has dropped by
 * 6 such costs from its best (X-drop, as BLAST).
 * Between matches: Needleman-Wunsch with the same scores. Barriers are never crossed.
 * Costs O(length x band). Holds its working memory, so one object a thread.
 */
class Extender final
{
public:
    Extender(const std::vector<WordId> &ids, const Rarity &rarity)
        : m_ids(ids.data())
        , m_rarity(rarity)
    {
    }

    [[nodiscard]] Chain extended(const Chain &chain);

    /** The chain with what its gaps have in common, its ends as they are. */
    [[nodiscard]] Chain bridged(const Chain &chain);

private:
    void reach(quint32 a, quint32 b, int step, Chain &result);
    [[nodiscard]] bool reachRow(quint32 a, quint32 b, int step, int row);
    void traceReach(quint32 a, quint32 b, int step, Chain &result) const;
    void addBridged(const Chain &chain, Chain &result);
    void bridge(const WordMatch &before, const WordMatch &behind, Chain &result);

    const WordId *m_ids;
    const Rarity &m_rarity;
    std::vector<quint8> m_moves; ///< row after row: how each cell was come to
    std::vector<int> m_scores;
    std::vector<int> m_before;
    int m_lastColumn = 0;
    int m_best = 0;
    int m_bestRow = 0;
    int m_bestColumn = 0;
};

} // namespace Sidelight
