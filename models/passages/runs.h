// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/wordtable.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace Sidelight
{

/**
 * 64 bits that depend on all words of a run and their order. Where it and the loops below are called their length is
 * known, so that there the hash is straight code; hence they stand in the caller in any case.
 */
[[nodiscard, gnu::always_inline]] inline quint64 runHash(const WordId *words, quint32 length)
{
    constexpr quint64 mix = 0x9E3779B97F4A7C15ULL;
    quint64 sum = 0;
    for (quint32 i = 0; i < length; ++i) { // no step waits for the one before
        sum += words[i] * (mix * (2 * i + 1) ^ (mix >> (i + 1)) ^ 1U);
    }
    sum = (sum ^ (sum >> 29U)) * 0xBF58476D1CE4E5B9ULL;
    return sum ^ (sum >> 32U);
}

/** Calls f(place) for every place in [from, to) where a run of `length` words stands unbroken. */
template <class Function>
[[gnu::always_inline]] inline void forEachRun(const WordTable &table, quint32 length, quint32 from, quint32 to,
                                              Function f)
{
    const WordId *ids = table.ids();
    quint32 run = 0; // words since the last barrier
    for (quint32 end = from; end < to; ++end) {
        run = ids[end] == barrier ? 0 : run + 1;
        if (run >= length) {
            f(end + 1 - length);
        }
    }
}

/** As forEachRun() for the whole table, but stops when the pulse does. */
template <class Function>
[[gnu::always_inline]] inline void forEachRun(const WordTable &table, quint32 length, Pulse &pulse, Function f)
{
    constexpr quint32 placesAtOnce = 1U << 16U;
    for (quint32 from = 0; from < table.size() && pulse.look();) {
        const quint32 next = table.size() - from > placesAtOnce ? from + placesAtOnce : table.size();
        const quint32 end = std::min(table.size() - next, length - 1) + next; // of runs that begin before `next`
        forEachRun(table, length, from, end, f);
        from = next;
    }
}

/** A place of a run and the bits of the run's hash that its part does not tell. */
struct RunEntry {
    quint32 tag = 0;
    quint32 place = 0;
};

/** Places parted by the leading bits of their run's hash, in their order within each part. */
class RunParts final
{
public:
    /** Those of the table's places that `isWanted` says. Two passes over the words; useless once the pulse stops. */
    template <class Predicate>
    RunParts(const WordTable &table, quint32 length, Pulse &pulse, Predicate isWanted)
        : m_bits(std::bit_width(table.size() / placesAPart) + 1)
        , m_begins((size_t(1) << m_bits) + 1)
    {
        const auto hashAt = [&](quint32 place) { return runHash(table.ids() + place, length); };
        forEachRun(table, length, pulse, [&](quint32 place) {
            if (isWanted(place)) {
                ++m_begins[partOf(hashAt(place)) + 1];
            }
        });
        for (size_t part = 1; part < m_begins.size(); ++part) {
            m_begins[part] += m_begins[part - 1];
        }
        m_entries.resize(m_begins.back());
        std::vector<size_t> next(m_begins.cbegin(), m_begins.cend() - 1);
        forEachRun(table, length, pulse, [&](quint32 place) {
            if (isWanted(place)) {
                const quint64 hash = hashAt(place);
                m_entries[next[partOf(hash)]++] = {tagOf(hash), place};
            }
        });
    }

    [[nodiscard]] size_t count() const { return m_begins.size() - 1; }
    [[nodiscard]] size_t partOf(quint64 hash) const { return hash >> (64 - m_bits); }
    [[nodiscard]] quint32 tagOf(quint64 hash) const { return static_cast<quint32>(hash >> (32 - m_bits)); }
    [[nodiscard]] RunEntry *begin(size_t part) { return m_entries.data() + m_begins[part]; }
    [[nodiscard]] const RunEntry *begin(size_t part) const { return m_entries.data() + m_begins[part]; }
    [[nodiscard]] RunEntry *end(size_t part) { return m_entries.data() + m_begins[part + 1]; }
    [[nodiscard]] const RunEntry *end(size_t part) const { return m_entries.data() + m_begins[part + 1]; }

private:
    static constexpr quint32 placesAPart = 16384; ///< so that a part and its table fit a processor's own cache

    int m_bits;
    std::vector<RunEntry> m_entries;
    std::vector<size_t> m_begins; ///< of each part, and the end
};

} // namespace Sidelight
