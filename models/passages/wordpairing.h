// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/rangegrower.h"
#include "models/passages/stretches.h"

namespace Sidelight
{

/**
 * Tells which words of two ranges are the same: the heaviest rising chain of what both have word for word, and of the
 * rest what says something by itself as moved. Holds its working memory, so one object a thread.
 */
class WordPairer final
{
public:
    WordPairer(const WordTable &table, const RewordingModel &model)
        : m_table(table)
        , m_model(model)
        , m_extender(table)
    {
    }

    /**
     * O(n log n). With `isTurned` the second text is taken first (see there). May hold no words: when all that both
     * ranges have says nothing. Useless once the pulse stops.
     */
    [[nodiscard]] Stretch stretch(const RangePair &ranges, bool isTurned, Pulse &pulse);

private:
    [[nodiscard]] std::vector<WordMatch> exactMatches(const RangePair &ranges, Pulse &pulse);
    void addPairs(const RangePair &ranges, Pulse &pulse);
    [[nodiscard]] Chain risingChain(std::span<const WordMatch> matches, Pulse &pulse);
    [[nodiscard]] bool isTelling(const WordMatch &match) const;

    const WordTable &m_table;
    const RewordingModel &m_model;
    Extender m_extender;
    std::vector<std::pair<WordId, quint32>> m_inB; ///< words of the second range and where they stand, sorted
    std::vector<WordMatch> m_pairs;                ///< of single words
};

} // namespace Sidelight
