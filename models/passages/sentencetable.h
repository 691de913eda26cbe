// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/wordtable.h"

#include <vector>

namespace Sidelight
{

/** Places [begin, end) of a WordTable. */
struct WordRange {
    quint32 begin = 0;
    quint32 end = 0;

    [[nodiscard]] quint32 length() const { return end - begin; }
    [[nodiscard]] bool contains(const WordRange &other) const { return begin <= other.begin && other.end <= end; }
    auto operator<=>(const WordRange &) const = default;
};

/** Words that both ranges hold. */
[[nodiscard]] inline quint32 overlap(const WordRange &l, const WordRange &r)
{
    const quint32 begin = std::max(l.begin, r.begin);
    const quint32 end = std::min(l.end, r.end);
    return begin < end ? end - begin : 0;
}

[[nodiscard]] inline WordRange hull(const WordRange &l, const WordRange &r)
{
    return {std::min(l.begin, r.begin), std::max(l.end, r.end)};
}

/**
 * Where the sentences of all sources begin and end. A sentence ends at a full stop (of any script) with a blank behind
 * it, at an empty line, at a barrier, and after 256 words whatever comes. Abbreviations end sentences too: for scoring
 * ranges a piece of a sentence is as good as a whole one. Ends of single lines mean nothing: lines may be wrapped.
 * 8 bytes a sentence; the texts are not kept.
 */
class SentenceTable final
{
public:
    /** `sources` are those of the table. Linear in the texts. */
    SentenceTable(const WordTable &table, const QList<PassageSource> &sources, Pulse &pulse);

    /** Sentences of all sources; those of a source follow one another. */
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_sentences.size()); }
    [[nodiscard]] const WordRange &words(quint32 sentence) const { return m_sentences[sentence]; }

    /** The first sentence of a source; that of sourceCount() is size(). */
    [[nodiscard]] quint32 firstOf(int source) const { return m_firsts[source]; }

    /** The sentence that holds the place, which is no barrier's. O(log sentences). */
    [[nodiscard]] quint32 sentenceAt(quint32 place) const { return indexOf(m_sentences, place); }

    /** The words around a place up to the next barriers. O(log sources). */
    [[nodiscard]] const WordRange &unbrokenAround(quint32 place) const
    {
        return m_unbroken[indexOf(m_unbroken, place)];
    }

private:
    [[nodiscard]] static quint32 indexOf(const std::vector<WordRange> &ranges, quint32 place);

    void add(const WordTable &table, const WordRange &unbroken, QStringView text);

    std::vector<WordRange> m_sentences;
    std::vector<WordRange> m_unbroken; ///< words between two barriers
    std::vector<quint32> m_firsts;
};

} // namespace Sidelight
