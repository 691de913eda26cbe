// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/grams.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>

namespace Sidelight
{

namespace
{

/** 32 bits that depend on all words of a gram; equal hashes are checked word by word afterwards. */
[[nodiscard]] quint32 gramHash(const WordId *words, quint32 length)
{
    quint64 hash = 0;
    for (quint32 i = 0; i < length; ++i) {
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

[[nodiscard]] quint32 placeOf(quint64 key)
{
    return static_cast<quint32>(key);
}

[[nodiscard]] std::span<const WordId> wordsAt(const WordTable &table, quint64 key, quint32 length)
{
    return {table.ids.data() + placeOf(key), length};
}

/** Finds the exact matches of one source, each once. */
class MatchFinder
{
public:
    MatchFinder(const WordTable &table, const GramIndexes &indexes, Pulse &pulse)
        : m_table(table)
        , m_brief(indexes.brief)
        , m_lengthy(indexes.lengthy)
        , m_pulse(pulse)
    {
    }

    [[nodiscard]] std::vector<WordMatch> found(int source)
    {
        const quint32 begin = m_table.starts[source];
        const quint32 end = m_table.endOf(source);
        for (quint32 a = begin; a < end && m_pulse.isAlive(); ++a) {
            const auto seedAt = [this, a](quint32 b) { seed(a, b); };
            if (!m_brief.isKept(a)) {
                continue;
            }
            if (!m_brief.isCommon(a)) {
                m_brief.forEachLater(a, end, seedAt);
            } else if (m_lengthy.isKept(a) && !m_lengthy.isCommon(a)) {
                m_lengthy.forEachLater(a, end, seedAt);
            } else if (m_lengthy.isKept(a)) {
                m_lengthy.forEachInNext(m_table, a, end, seedAt);
            }
        }
        std::sort(m_matches.begin(), m_matches.end(), [](const WordMatch &l, const WordMatch &r) { return l.b < r.b; });
        return std::move(m_matches);
    }

private:
    /** Whether the scan has met the seed, given that three words are equal there: then its match is known. */
    [[nodiscard]] bool wasMet(quint32 a, quint32 b) const
    {
        if (!m_brief.isKept(a) || !m_brief.isKept(b)) {
            return false;
        }
        if (!m_brief.isCommon(a)) {
            return true;
        }
        return m_lengthy.isKept(a) && m_lengthy.isKept(b) && !m_lengthy.isCommon(a) &&
               std::equal(m_table.ids.cbegin() + a, m_table.ids.cbegin() + a + m_lengthy.length(),
                          m_table.ids.cbegin() + b);
    }

    void seed(quint32 a, quint32 b)
    {
        const WordId *ids = m_table.ids.data();
        const bool mayBeKnown = ids[a - 1] == ids[b - 1] && ids[a - 1] != barrier;
        if (mayBeKnown && (wasMet(a - 1, b - 1) || isKnown(a, b))) {
            return;
        }
        quint32 before = 0;
        while (ids[a - before - 1] == ids[b - before - 1] && ids[a - before - 1] != barrier) {
            ++before;
        }
        quint32 length = m_brief.length();
        while (ids[a + length] == ids[b + length] && ids[a + length] != barrier) {
            ++length;
        }
        m_matches.push_back({a - before, b - before, before + length});
        if (before + length > m_brief.length()) { // else no other seed is part of it
            m_ends[b - a] = a + length;
        }
    }

    [[nodiscard]] bool isKnown(quint32 a, quint32 b) const
    {
        const auto end = m_ends.find(b - a);
        return end != m_ends.cend() && *end > a;
    }

    const WordTable &m_table;
    const GramIndex &m_brief;
    const GramIndex &m_lengthy;
    Pulse &m_pulse;
    std::vector<WordMatch> m_matches;
    QHash<quint32, quint32> m_ends; // of the last match on each diagonal
};

} // namespace

GramIndex::GramIndex(const WordTable &table, const GramLimits &limits, Pulse &pulse, const GramIndex *onlyCommonOf)
    : m_limits(limits)
    , m_group(table.ids.size(), none)
{
    std::vector<quint64> keys = hashedPlaces(table, onlyCommonOf);
    radixSort(keys);
    const auto words = [&](quint64 key) { return wordsAt(table, key, m_limits.length); };
    const auto isSmaller = [&](quint64 left, quint64 right) {
        return std::ranges::lexicographical_compare(words(left), words(right));
    };
    for (size_t first = 0, last = 0; first < keys.size() && pulse.isAlive(); first = last) {
        bool isMixed = false;
        for (last = first + 1; last < keys.size() && keys[last] >> 32U == keys[first] >> 32U; ++last) {
            isMixed = isMixed || !std::ranges::equal(words(keys[last]), words(keys[first]));
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

std::vector<quint64> GramIndex::hashedPlaces(const WordTable &table, const GramIndex *onlyCommonOf) const
{
    std::vector<quint64> keys;
    keys.reserve(onlyCommonOf == nullptr ? table.ids.size() : 0);
    quint32 run = 0; // words since the last barrier
    for (quint32 end = 0; end < table.ids.size(); ++end) {
        run = table.ids[end] == barrier ? 0 : run + 1;
        const quint32 place = end + 1 - m_limits.length;
        if (run >= m_limits.length &&
            (onlyCommonOf == nullptr || (onlyCommonOf->isKept(place) && onlyCommonOf->isCommon(place)))) {
            keys.push_back(quint64(gramHash(&table.ids[place], m_limits.length)) << 32U | place);
        }
    }
    return keys;
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
        if (++repeats <= m_limits.mostRepeats) {
            m_places.push_back(place);
        }
    }
    if (sources < 2) {
        m_places.resize(head);
        return;
    }
    m_places[head] = sources > m_limits.mostSources ? 1 : 0;
    m_commonRuns += m_places[head];
    m_places[head + 1] = static_cast<quint32>(m_places.size()) - head - 2;
    std::for_each(m_places.cbegin() + head + 2, m_places.cend(), [&](quint32 place) { m_group[place] = head; });
}

std::vector<WordMatch> exactMatches(const WordTable &table, const GramIndexes &indexes, int source, Pulse &pulse)
{
    return MatchFinder(table, indexes, pulse).found(source);
}

} // namespace Sidelight
