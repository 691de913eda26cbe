// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/wordtable.h"

#include <algorithm>
#include <vector>

namespace Sidelight
{

/** Words a, a + 1 ... of a text are equal to words b, b + 1 ... of another, `length` of them. */
struct WordMatch {
    quint32 a = 0;
    quint32 b = 0;
    quint32 length = 0;

    [[nodiscard]] quint32 endA() const { return a + length; }
    [[nodiscard]] quint32 endB() const { return b + length; }
    [[nodiscard]] quint32 diagonal() const { return b - a; } ///< modulo 2^32
    auto operator<=>(const WordMatch &) const = default;
};

/**
 * Where each run of `gramLength` words stands that stands in more than one source.
 *
 * Two limits keep the work in proportion. Of a run that stands in one source more than `mostRepeats` times the first
 * ones alone are kept; matches still extend over the others. A run that stands in more than `mostSources` sources is
 * "common": each source is then paired with the next one alone, which is enough to join them all in a group.
 */
class GramIndex final
{
public:
    static constexpr quint32 gramLength = 3;
    static constexpr quint32 mostRepeats = 16;
    static constexpr quint32 mostSources = 64;

    GramIndex(const WordTable &table, Pulse &pulse);

    [[nodiscard]] bool isKept(quint32 place) const { return m_group[place] != none; }
    [[nodiscard]] bool isCommon(quint32 place) const { return m_places[m_group[place]] == 1; }
    [[nodiscard]] bool hasCommon() const { return m_hasCommon; }

    /** Calls f(place) for the same run in later sources, sources in order; `end` is the end of the place's own. */
    template <class Function>
    void forEachLater(const WordTable &table, quint32 place, quint32 end, Function f) const
    {
        const quint32 head = m_group[place];
        const auto last = m_places.cbegin() + head + 2 + m_places[head + 1];
        auto later = std::upper_bound(m_places.cbegin() + head + 2, last, end);
        const quint32 stop = later != last && isCommon(place) ? table.endOf(table.sourceOf(*later)) : ~0U;
        for (; later != last && *later < stop; ++later) {
            f(*later);
        }
    }

private:
    static constexpr quint32 none = ~0U;

    void addGroup(const WordTable &table, const quint64 *first, const quint64 *last);

    std::vector<quint32> m_places; ///< group after group: is it common?, how many, the places in order
    std::vector<quint32> m_group;  ///< of each place: where its group begins in m_places, or none
    bool m_hasCommon = false;
};

/** All longest exact matches of at least GramIndex::gramLength words between a source and the later ones. */
[[nodiscard]] std::vector<WordMatch> exactMatches(const WordTable &table, const GramIndex &index, int source,
                                                  Pulse &pulse);

} // namespace Sidelight
