// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/wordtable.h"

#include "models/text/tokens.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace Sidelight
{

namespace
{

/** Goes through the masks of a text beside its words. */
class Masks
{
public:
    Masks(QStringView text, const QList<Span> &masks)
    {
        for (const Span &mask : masks) {
            const Span begin = snappedToWords(text, {mask.begin, std::min(mask.begin + 1, text.size())});
            const Span end = snappedToWords(text, {std::max<qsizetype>(0, mask.end - 1), mask.end});
            m_masks.append({begin.isEmpty() ? mask.begin : std::min(mask.begin, begin.begin),
                            end.isEmpty() ? mask.end : std::max(mask.end, end.end)});
        }
        m_next = m_masks.cbegin();
    }

    /** Whether the word is free of masks. Words come in order. */
    [[nodiscard]] bool isFree(const Span &word)
    {
        for (; m_next != m_masks.cend() && m_next->end <= word.begin; ++m_next) {
            m_isBarred = m_isBarred || !m_next->isEmpty();
        }
        return m_next == m_masks.cend() || !m_next->intersects(word);
    }

    /** Whether a mask stood between this free word and the one before. */
    [[nodiscard]] bool takeBarrier() { return std::exchange(m_isBarred, false); }

private:
    QList<Span> m_masks; // widened: of a word that is masked in part nothing is left
    QList<Span>::const_iterator m_next;
    bool m_isBarred = false;
};

} // namespace

WordTable::WordTable()
{
    put(barrier, 0, 0);
    m_starts.push_back(1);
}

void WordTable::put(WordId id, quint32 begin, quint32 length)
{
    m_ids.push_back(id);
    m_begins.push_back(begin);
    m_lengths.push_back(static_cast<quint16>(length));
}

void WordTable::reserve(qsizetype units)
{
    constexpr qsizetype unitsPerWord = 5; // and less in few languages
    const auto words = static_cast<size_t>(units / unitsPerWord);
    m_ids.reserve(words);
    m_begins.reserve(words);
    m_lengths.reserve(words);
}

void WordTable::add(const PassageSource &source, Pulse &pulse)
{
    m_words.clear();
    scanWords(source.text, m_vocabulary, m_words, pulse);
    if (source.masked.isEmpty()) {
        putAll();
    } else {
        putUnmasked(source);
    }
    const ScannedWord last = m_words.empty() ? ScannedWord() : m_words.back();
    put(barrier, last.begin + last.length, 0);
    m_fingerprints.push_back(qHash(source.text, size_t(0)));
    m_sourceAt.resize(m_ids.size() / sourceStep + 1, static_cast<quint32>(m_starts.size()) - 1);
    m_starts.push_back(static_cast<quint32>(m_ids.size()));
}

void WordTable::putAll()
{
    size_t place = m_ids.size();
    const size_t size = place + m_words.size();
    m_ids.resize(size);
    m_begins.resize(size);
    m_lengths.resize(size);
    for (const ScannedWord &word : m_words) {
        m_ids[place] = word.id;
        m_begins[place] = word.begin;
        m_lengths[place] = static_cast<quint16>(word.length);
        ++place;
    }
}

void WordTable::putUnmasked(const PassageSource &source)
{
    Masks masks(source.text, source.masked);
    quint32 behind = 0; // where the last word ended
    for (const ScannedWord &word : m_words) {
        if (!masks.isFree({word.begin, qsizetype(word.begin) + word.length})) {
            continue;
        }
        if (masks.takeBarrier() && behind > 0) {
            put(barrier, behind, 0); // so that positions within a source never fall
        }
        put(word.id, word.begin, word.length);
        behind = word.begin + word.length;
    }
}

std::pair<quint32, quint32> WordTable::places(int source, const Span &span) const
{
    const auto first = m_begins.cbegin() + startOf(source);
    const auto last = m_begins.cbegin() + endOf(source);
    const auto from = std::lower_bound(first, last, span.begin);
    auto to = std::lower_bound(from, last, span.end);
    while (to != from && endOfWord(static_cast<quint32>(to - m_begins.cbegin()) - 1) > span.end) {
        --to;
    }
    return {static_cast<quint32>(from - m_begins.cbegin()), static_cast<quint32>(to - m_begins.cbegin())};
}

WordTable wordTable(const QList<PassageSource> &sources, Pulse &pulse)
{
    WordTable table;
    table.reserve(std::accumulate(sources.cbegin(), sources.cend(), qsizetype(0),
                                  [](qsizetype sum, const auto &source) { return sum + source.text.size(); }));
    int done = 0;
    for (const PassageSource &source : sources) {
        pulse.setDone(done++);
        if (!pulse.look()) {
            break;
        }
        table.add(source, pulse);
    }
    return table;
}

} // namespace Sidelight
