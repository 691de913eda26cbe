// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/rewordingmodel.h"
#include "models/passages/sentencetable.h"

#include <vector>

namespace Sidelight
{

/** A range of each of two texts. */
struct RangePair {
    WordRange a;
    WordRange b;

    [[nodiscard]] bool contains(const RangePair &other) const { return a.contains(other.a) && b.contains(other.b); }
    auto operator<=>(const RangePair &) const = default;
};

/** Grows two ranges of whole sentences by turns, each against the other. Holds its working memory: one a thread. */
class RangeGrower final
{
public:
    RangeGrower(const WordTable &table, const SentenceTable &sentences, const RewordingModel &model)
        : m_ids(table.ids())
        , m_sentences(sentences)
        , m_model(model)
        , m_words(table.vocabulary().size() + 1)
    {
    }

    /** The ranges around two sentences, each being the other's best counterpart; or nearly so, after four rounds. */
    [[nodiscard]] RangePair grown(RangePair pair);

    struct Run {
        WordRange range;
        double gain = 0; ///< nats
    };
    /**
     * The run of whole sentences within `range`, or up to `margin` words beside it, that has the most gain against
     * `other`: the maximum-sum subarray (Kadane; see Bentley 1984). Linear in both ranges; crosses no barrier.
     */
    [[nodiscard]] Run bestRun(const WordRange &range, quint32 margin, const WordRange &other);

    /**
     * The range without the sentences at its ends that say nothing new. Words are paired one to one here: of a word
     * that stands oftener in the range than in `other`, the surplus says nothing.
     */
    [[nodiscard]] WordRange trimmed(WordRange range, const WordRange &other);

private:
    /** What is known of a word while one range is looked at. */
    struct Word {
        quint32 round = 0; ///< in which the rest was set
        quint32 uses = 0;  ///< in the other range
        quint32 own = 0;   ///< in the range itself, when trimming
        double gain = 0;   ///< 0: not yet known
    };

    void begin(const WordRange &other);
    [[nodiscard]] Word &wordAt(quint32 place);
    [[nodiscard]] double gainAt(quint32 place, Word &word) const;
    [[nodiscard]] double lossAt(quint32 place);
    [[nodiscard]] WordRange withMargin(const WordRange &range, quint32 margin) const;

    const WordId *m_ids;
    const SentenceTable &m_sentences;
    const RewordingModel &m_model;
    std::vector<Word> m_words; ///< by WordId
    quint32 m_round = 0;
    quint32 m_length = 0; ///< of the other range
};

} // namespace Sidelight
