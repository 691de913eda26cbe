// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/chains.h"

namespace Sidelight
{

/**
 * Extends chains word by word through edits, and aligns what stands between their matches.
 *
 * Beyond both ends: for each number of edits the farthest that an alignment gets on each diagonal (Myers 1986), given
 * up when its score has dropped too far from the best (X-drop; Zhang, Schwartz, Wagner and Miller 2000). A word in
 * common gains what it is worth, an edit costs editCost; the two texts may drift apart by 8 words. Between matches:
 * Needleman-Wunsch. Barriers are never crossed. Costs O(length + edits x band). Holds its working memory, so one object
 * a thread.
 */
class Extender final
{
public:
    explicit Extender(const WordTable &table)
        : m_table(table)
    {
    }

    /** What stands near both ends of a chain and may be common words: more than extended() adds, in little time. */
    struct Outlook {
        quint32 wordsBefore = 0;
        quint32 wordsBehind = 0;
        int worth = 0; ///< of both
    };
    [[nodiscard]] Outlook outlook(const Chain &chain) const;

    /** Useless, as bridged(), once the pulse stops. */
    [[nodiscard]] Chain extended(const Chain &chain, const Outlook &outlook, Pulse &pulse);

    /** The chain with what its gaps have in common, its ends as they are. */
    [[nodiscard]] Chain bridged(const Chain &chain, Pulse &pulse);

private:
    static constexpr int band = 8;
    static constexpr int middle = band + 2; ///< of a row, with cells beside the band that nothing reaches
    static constexpr int width = 2 * middle + 1;

    /** The farthest alignment with some number of edits on one diagonal: its last run of equal words. */
    struct Reached {
        int begin = 0; ///< words of A before the run
        int end = -1;  ///< and behind it; below 0: no alignment
        int score = 0;
        int from = 0; ///< how far the diagonal before the last edit is away: 1 left out, 0 changed, -1 put in
    };
    /** Where an extension begins and which way it goes. */
    struct Start {
        const WordId *a = nullptr;
        const WordId *b = nullptr;
        int step = 1;
    };

    [[nodiscard]] quint32 outlook(quint32 a, quint32 b, int step, int &worth) const;
    void reach(quint32 a, quint32 b, int step, Chain &result, Pulse &pulse);
    [[nodiscard]] bool reachOn(const Start &start, int edits);
    void slide(const Start &start, int diagonal, Reached &reached) const;
    void traceReach(quint32 a, quint32 b, int step, Chain &result) const;
    [[nodiscard]] Reached *row(int edits) { return m_reached.data() + size_t(edits) * width + middle; }
    void addBridged(const Chain &chain, Chain &result, Pulse &pulse);
    void bridge(const WordMatch &before, const WordMatch &behind, Chain &result);

    const WordTable &m_table;
    std::vector<Reached> m_reached; ///< number of edits after number of edits, `width` diagonals each
    int m_best = 0;
    int m_bestEdits = 0;
    int m_bestDiagonal = 0;
    std::vector<int> m_scores; ///< of a gap that is bridged
};

} // namespace Sidelight
