// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/rangegrower.h"
#include "models/passages/sentenceseeds.h"

#include <vector>

namespace Sidelight
{

/** Two ranges of whole sentences that say the same in other words, in whatever order. */
struct Rewording {
    RangePair ranges; ///< a in the earlier source
    double value = 0; ///< nats by which that is likelier than chance

    auto operator<=>(const Rewording &) const = default;
};

/** Whether the later one of two sources is looked at as the first: so the order they are given in does not matter. */
[[nodiscard]] bool isTurned(const WordTable &table, int earlier, int later);

/**
 * Finds what was reworded, shuffled or condensed, of two sources at a time: sentences that share rare words are seeds,
 * around each of them two ranges grow (RangeGrower) and are judged by what their words say (RewordingModel). Knows no
 * language: only counts, of the whole collection. Holds its working memory, so one object a thread.
 */
class RewordingFinder final
{
public:
    RewordingFinder(const WordTable &table, const SentenceTable &sentences, const RewordingModel &model)
        : m_table(table)
        , m_sentences(sentences)
        , m_grower(table, sentences, model)
    {
    }

    /** Those of two sources, most valuable first; they overlap little. `seeds` are all that the two share. */
    [[nodiscard]] std::vector<Rewording> rewordings(int earlier, int later, std::span<const SentenceSeed> seeds,
                                                    Pulse &pulse);

private:
    void grow(const SentenceSeed &seed);

    const WordTable &m_table;
    const SentenceTable &m_sentences;
    RangeGrower m_grower;
    std::vector<SentenceSeed> m_seeds;
    std::vector<RangePair> m_seen; ///< what seeds have grown to
    std::vector<Rewording> m_found;
};

} // namespace Sidelight
