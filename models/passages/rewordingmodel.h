// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/wordtable.h"

#include <vector>

namespace Sidelight
{

/**
 * How much the words of a range say for its being a rewording of another one: the logarithm of a likelihood ratio, in
 * nats. On the one side, each word of a text survives rewording with the same chance, wherever it goes. On the other,
 * the texts have nothing to do with one another, and a word turns up in a range of some length as often as it does in
 * the collection: with the chance 1 - exp(-rate x length), as Poisson has it. Order plays no part.
 *
 * The ratio of two hypotheses is the most powerful test (Neyman and Pearson 1933); for words see Dunning 1993.
 */
class RewordingModel final
{
public:
    /** Linear in the words; 4 bytes a word and 9 a different word. */
    explicit RewordingModel(const WordTable &table);

    /** What a word that has no partner adds: ln(1 - survival). */
    static constexpr double unpartnered = -0.28768207245178085;

    /** What a word adds that stands in a range of `length` words too; at most 4, so that no name makes a match. */
    [[nodiscard]] double gain(WordId word, quint32 length) const;

    /**
     * The same for the word at a place, which stands `uses` times in that range: less if its own source has it all the
     * time, as the name of its hero.
     */
    [[nodiscard]] double gainAt(quint32 place, WordId word, quint32 uses, quint32 length) const;

    /** What the word adds to two long sentences. */
    [[nodiscard]] double sentenceGain(WordId word) const { return gain(word, sentenceLength); }
    /** Whether two sentences say something by both having the word. */
    [[nodiscard]] bool isTelling(WordId word) const { return m_isTelling[word]; }

private:
    static constexpr quint32 sentenceLength = 30;

    void countUses(const WordTable &table);

    std::vector<double> m_rates;       ///< by WordId: share of all words
    std::vector<bool> m_isTelling;     ///< by WordId
    std::vector<quint32> m_usesAround; ///< of each place: how often its word stands in its source
};

} // namespace Sidelight
