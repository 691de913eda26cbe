// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/rewordings.h"
#include "models/passages/wordpairing.h"

namespace Sidelight
{

/** What a thorough search knows of a collection beside its words. */
struct RewordingIndex {
    RewordingIndex(const WordTable &table, const QList<PassageSource> &sources, Pulse &pulse)
        : sentences(table, sources, pulse)
        , model(table)
        , seeds(table, sentences, model, pulse)
    {
    }

    SentenceTable sentences;
    RewordingModel model;
    SentenceIndex seeds;
};

/**
 * Adds rewordings to the passages that were found word by word. Holds its working memory, so one object a thread; all
 * that it is made of must outlive it.
 */
class ThoroughFinder final
{
public:
    ThoroughFinder(const WordTable &table, const QList<PassageSource> &sources, const RewordingIndex &index,
                   int minWords)
        : m_table(table)
        , m_sources(sources)
        , m_minWords(static_cast<quint32>(minWords))
        , m_seeds(table, index.sentences, index.seeds)
        , m_finder(table, index.sentences, index.model)
        , m_pairer(table, index.model)
    {
    }

    /**
     * `passages` are those of the source with earlier ones; the result is in the same order, by (sourceA, a, b).
     * A rewording that is mostly one of them leaves it as it is, its ends being sharper; else the rewording takes in
     * all that it overlaps. One that has fewer than `minWords` words on both sides is left out.
     */
    [[nodiscard]] QList<Passage> completed(int source, QList<Passage> passages, Pulse &pulse);

private:
    /** A passage that was found word by word. */
    struct Known {
        RangePair ranges;
        bool isTaken = false; ///< a rewording has it
    };

    void add(const std::vector<Rewording> &rewordings, std::span<Known> known, bool isTurned, QList<Passage> &passages,
             Pulse &pulse);

    const WordTable &m_table;
    const QList<PassageSource> &m_sources;
    quint32 m_minWords;
    SentenceSeeds m_seeds;
    RewordingFinder m_finder;
    WordPairer m_pairer;
};

} // namespace Sidelight
