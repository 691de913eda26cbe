// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/grams.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace Sidelight
{

namespace
{

constexpr quint32 gramLength = GramIndex::gramLength;

/** 32 bits that depend on all words of a gram; equal hashes are checked word by word afterwards. */
[[nodiscard]] quint32 gramHash(const WordId *words)
{
    quint64 hash = 0;
    for (quint32 i = 0; i < gramLength; ++i) {
        hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 29U;
    }
    return static_cast<quint32>(hash >> 32U);
}

/** Sorts by the upper 32 bits, least significant digit first; equal ones keep their order. Linear. */
void radixSort(std::vector<quint64> &keys)
{
    constexpr unsigned digitBits = 11;
    constexpr quint64 digitMask = (1U << digitBits) - 1;
    std::vector<quint64> other(keys.size());
    for (unsigned shift = 32; shift < 64; shift += digitBits) {
        std::array<size_t, digitMask + 2> begins{};
        for (const quint64 key : keys) {
            ++begins[((key >> shift) & digitMask) + 1];
        }
        for (size_t digit = 1; digit < begins.size(); ++digit) {
            begins[digit] += begins[digit - 1];
        }
        for (const quint64 key : keys) {
            other[begins[(key >> shift) & digitMask]++] = key;
        }
        keys.swap(other);
    }
}

[[nodiscard]] std::vector<quint64> hashedPlaces(const WordTable &table)
{
    std::vector<quint64> keys;
    keys.reserve(table.ids.size());
    quint32 run = 0; // words since the last barrier
    for (quint32 end = 0; end < table.ids.size(); ++end) {
        run = table.ids[end] == barrier ? 0 : run + 1;
        if (run >= gramLength) {
            const quint32 place = end + 1 - gramLength;
            keys.push_back(quint64(gramHash(&table.ids[place])) << 32U | place);
        }
    }
    return keys;
}

[[nodiscard]] quint32 placeOf(quint64 key)
{
    return static_cast<quint32>(key);
}

[[nodiscard]] auto wordsAt(const WordTable &table, quint64 key)
{
    std::array<WordId, gramLength> words;
    std::copy_n(table.ids.cbegin() + placeOf(key), gramLength, words.begin());
    return words;
}

/** Finds the exact matches of one source, each once. */
class MatchFinder
{
public:
    MatchFinder(const WordTable &table, const GramIndex &index, Pulse &pulse)
        : m_table(table)
        , m_index(index)
        , m_pulse(pulse)
    {
    }

    [[nodiscard]] std::vector<WordMatch> found(int source)
    {
        const quint32 begin = m_table.starts[source];
        const quint32 end = m_table.endOf(source);
        for (quint32 a = begin; a + gramLength <= end && m_pulse.isAlive(); ++a) {
            if (m_index.isKept(a)) {
                m_index.forEachLater(m_table, a, end, [&](quint32 b) { seed(a, b); });
            }
        }
        sortOut();
        return std::move(m_matches);
    }

private:
    /** Whether the seed one word to the left was met before: then the match that both are part of is known. */
    [[nodiscard]] bool hasSeedBefore(quint32 a, quint32 b) const
    {
        return m_table.ids[a - 1] == m_table.ids[b - 1] && m_index.isKept(a - 1) && m_index.isKept(b - 1) &&
               !m_index.isCommon(a - 1);
    }

    void seed(quint32 a, quint32 b)
    {
        const WordId *ids = m_table.ids.data();
        const bool mayBeKnown = ids[a - 1] == ids[b - 1] && ids[a - 1] != barrier;
        if (mayBeKnown && (hasSeedBefore(a, b) || isKnown(a, b))) {
            return;
        }
        quint32 before = 0;
        while (ids[a - before - 1] == ids[b - before - 1] && ids[a - before - 1] != barrier) {
            ++before;
        }
        quint32 length = gramLength;
        while (ids[a + length] == ids[b + length] && ids[a + length] != barrier) {
            ++length;
        }
        m_matches.push_back({a - before, b - before, before + length});
        if (before + length > gramLength) { // else no other seed is part of it
            m_ends[b - a] = a + length;
        }
    }

    [[nodiscard]] bool isKnown(quint32 a, quint32 b) const
    {
        const auto end = m_ends.find(b - a);
        return end != m_ends.cend() && *end > a;
    }

    void sortOut()
    {
        std::sort(m_matches.begin(), m_matches.end(), [this](const WordMatch &left, const WordMatch &right) {
            return std::tuple(m_table.sourceOf(left.b), left.a, left.b) <
                   std::tuple(m_table.sourceOf(right.b), right.a, right.b);
        });
    }

    const WordTable &m_table;
    const GramIndex &m_index;
    Pulse &m_pulse;
    std::vector<WordMatch> m_matches;
    QHash<quint32, quint32> m_ends; // of the last match on each diagonal
};

} // namespace

GramIndex::GramIndex(const WordTable &table, Pulse &pulse)
    : m_group(table.ids.size(), none)
{
    std::vector<quint64> keys = hashedPlaces(table);
    radixSort(keys);
    const auto isSmaller = [&](quint64 left, quint64 right) { return wordsAt(table, left) < wordsAt(table, right); };
    for (size_t first = 0, last = 0; first < keys.size() && pulse.isAlive(); first = last) {
        bool isMixed = false;
        for (last = first + 1; last < keys.size() && keys[last] >> 32U == keys[first] >> 32U; ++last) {
            isMixed = isMixed || wordsAt(table, keys[last]) != wordsAt(table, keys[first]);
        }
        if (!isMixed) {
            addGroup(table, &keys[first], &keys[first] + (last - first));
            continue;
        }
        std::stable_sort(keys.begin() + first, keys.begin() + last, isSmaller);
        for (auto from = keys.begin() + first, end = keys.begin() + last; from != end;) {
            const auto to = std::upper_bound(from, end, *from, isSmaller);
            addGroup(table, &*from, &*from + (to - from));
            from = to;
        }
    }
}

void GramIndex::addGroup(const WordTable &table, const quint64 *first, const quint64 *last)
{
    if (last - first < 2) {
        return;
    }
    const auto head = static_cast<quint32>(m_places.size());
    m_places.insert(m_places.end(), {0, 0});
    quint32 sources = 0;
    quint32 repeats = 0;
    quint32 end = 0; // of the source that the last place stood in
    for (; first != last; ++first) {
        const quint32 place = placeOf(*first);
        if (place >= end) {
            end = table.endOf(table.sourceOf(place));
            repeats = 0;
            ++sources;
        }
        if (++repeats <= mostRepeats) {
            m_places.push_back(place);
        }
    }
    if (sources < 2) {
        m_places.resize(head);
        return;
    }
    m_places[head] = sources > mostSources ? 1 : 0;
    m_places[head + 1] = static_cast<quint32>(m_places.size()) - head - 2;
    m_hasCommon = m_hasCommon || sources > mostSources;
    std::for_each(m_places.cbegin() + head + 2, m_places.cend(), [&](quint32 place) { m_group[place] = head; });
}

std::vector<WordMatch> exactMatches(const WordTable &table, const GramIndex &index, int source, Pulse &pulse)
{
    return MatchFinder(table, index, pulse).found(source);
}

} // namespace Sidelight
