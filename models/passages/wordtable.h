// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passages.h"
#include "models/passages/pulse.h"
#include "models/passages/wordscanner.h"

#include <vector>

namespace Sidelight
{

/**
 * The words of all sources as numbers in one row: barrier, words of source 0, barrier, words of source 1, barrier ...
 * Sources can be added behind the last one. The texts themselves are not kept: 10 bytes a word. A place in the row is a
 * quint32.
 */
class WordTable final
{
public:
    WordTable();

    /** Makes room for texts of so many units in all. */
    void reserve(qsizetype units);

    /**
     * Adds a source behind all others; its number is sourceCount() before. Linear in the text. When the pulse stops,
     * with the words that were read till then.
     */
    void add(const PassageSource &source, Pulse &pulse);

    [[nodiscard]] int sourceCount() const { return static_cast<int>(m_starts.size()) - 1; }
    /** One more than the last place. */
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_ids.size()); }
    [[nodiscard]] const WordId *ids() const { return m_ids.data(); }
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }

    /** First place of a source, and one behind its last. */
    [[nodiscard]] quint32 startOf(int source) const { return m_starts[source]; }
    [[nodiscard]] quint32 endOf(int source) const { return m_starts[source + 1] - 1; }
    [[nodiscard]] quint32 sourceOf(quint32 place) const
    {
        quint32 source = m_sourceAt[place / sourceStep];
        while (m_starts[source + 1] <= place) {
            ++source;
        }
        return source;
    }

    /** An order of sources that depends on their texts alone. */
    [[nodiscard]] size_t fingerprint(int source) const { return m_fingerprints[source]; }

    /** Where words [begin, end) stand in the text of their source. */
    [[nodiscard]] Span span(quint32 begin, quint32 end) const
    {
        return {m_begins[begin], qsizetype(m_begins[end - 1]) + m_lengths[end - 1]};
    }
    [[nodiscard]] qsizetype beginOf(quint32 place) const { return m_begins[place]; }
    [[nodiscard]] qsizetype endOfWord(quint32 place) const { return qsizetype(m_begins[place]) + m_lengths[place]; }

    /** The places of the source's words that lie wholly in the span, as [first, last). Barriers may be among them. */
    [[nodiscard]] std::pair<quint32, quint32> places(int source, const Span &span) const;

private:
    static constexpr quint32 sourceStep = 64;

    void put(WordId id, quint32 begin, quint32 length);
    void putAll();
    void putUnmasked(const PassageSource &source);

    Vocabulary m_vocabulary;
    std::vector<WordId> m_ids;
    std::vector<quint32> m_begins; ///< of each place, in UTF-16 units of its source
    std::vector<quint16> m_lengths;
    std::vector<quint32> m_starts;   ///< first place of each source, and one more: where the next one would begin
    std::vector<quint32> m_sourceAt; ///< of every 64th place: its source, to find that of any place at once
    std::vector<size_t> m_fingerprints;
    std::vector<ScannedWord> m_words; ///< of the source that is being added
};

/** Reads all sources; stops early (with what it has) when the pulse does. Linear in the texts. */
[[nodiscard]] WordTable wordTable(const QList<PassageSource> &sources, Pulse &pulse);

} // namespace Sidelight
