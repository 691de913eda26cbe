// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/rewordingmodel.h"
#include "models/passages/sentencetable.h"

#include <vector>

namespace Sidelight
{

/** Two sentences that share words which are rare: one of an earlier source, one of the source that is looked at. */
struct SentenceSeed {
    quint32 source = 0; ///< of `a`
    quint32 a = 0;      ///< sentence in the SentenceTable
    quint32 b = 0;
    quint32 gain = 0; ///< see SentenceIndex
};

/**
 * The sentences that hold each telling word, but for words that stand in more than 200 of them. About 4 bytes a word.
 * Gains are kept in fixed point, so that sums do not depend on the order of words.
 */
class SentenceIndex final
{
public:
    SentenceIndex(const WordTable &table, const SentenceTable &sentences, const RewordingModel &model, Pulse &pulse);

    static constexpr double gainUnit = 1U << 20U; ///< a nat

    [[nodiscard]] quint32 gain(WordId word) const { return m_gains[word]; }

    /** The sentences that hold the word, in order. */
    [[nodiscard]] std::span<const quint32> sentencesOf(WordId word) const
    {
        return {m_postings.data() + m_heads[word], m_postings.data() + m_heads[word + 1]};
    }

private:
    std::vector<quint32> m_gains; ///< by WordId; 0: makes no seeds
    std::vector<quint32> m_heads; ///< by WordId, and one more
    std::vector<quint32> m_postings;
};

/** Finds the seeds of one source after another. Holds its working memory, 4 bytes a sentence: one object a thread. */
class SentenceSeeds final
{
public:
    SentenceSeeds(const WordTable &table, const SentenceTable &sentences, const SentenceIndex &index)
        : m_table(table)
        , m_sentences(sentences)
        , m_index(index)
        , m_gains(sentences.size())
    {
    }

    /**
     * The seeds of a source with all earlier ones, by earlier source. O(words x 200) at most: a word meets no more
     * sentences than that.
     */
    [[nodiscard]] std::vector<SentenceSeed> seedsOf(int source, Pulse &pulse);

private:
    void add(quint32 sentence, quint32 firstOwn, std::vector<SentenceSeed> &seeds);

    const WordTable &m_table;
    const SentenceTable &m_sentences;
    const SentenceIndex &m_index;
    std::vector<quint32> m_gains;   ///< of each earlier sentence with the one that is looked at
    std::vector<quint32> m_touched; ///< sentences whose gain is not 0
    std::vector<WordId> m_words;    ///< of the sentence that is looked at, each once
};

} // namespace Sidelight
