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

/** What is indexed, and the two limits that keep the work in proportion. */
struct GramLimits {
    quint32 length = 3;       ///< words of a run
    quint32 mostRepeats = 16; ///< of a run in one source, the first ones; matches still extend over the others
    quint32 mostSources = 64; ///< a run in more of them is "common"
};

/** Where each run of some words stands that stands in more than one source. */
class GramIndex final
{
public:
    /** Of all places, or of those that are common in another index. Radix sort and a pass: linear. */
    GramIndex(const WordTable &table, const GramLimits &limits, Pulse &pulse, const GramIndex *onlyCommonOf = nullptr);

    [[nodiscard]] quint32 length() const { return m_limits.length; }
    [[nodiscard]] bool isKept(quint32 place) const { return m_group[place] != none; }
    [[nodiscard]] bool isCommon(quint32 place) const { return m_places[m_group[place]] == 1; }

    [[nodiscard]] qint64 commonRuns() const { return m_commonRuns; }

    /** Calls f(place) for the same run in later sources, sources in order; `end` is the end of the place's own. */
    template <class Function>
    void forEachLater(quint32 place, quint32 end, Function f) const
    {
        const quint32 head = m_group[place];
        const auto last = m_places.cbegin() + head + 2 + m_places[head + 1];
        std::for_each(std::upper_bound(m_places.cbegin() + head + 2, last, end), last, f);
    }

    /** As forEachLater(), but in the next source alone: enough to join all of them, one after another. */
    template <class Function>
    void forEachInNext(const WordTable &table, quint32 place, quint32 end, Function f) const
    {
        quint32 stop = 0;
        forEachLater(place, end, [&](quint32 later) {
            stop = stop > 0 ? stop : table.endOf(table.sourceOf(later));
            if (later < stop) {
                f(later);
            }
        });
    }

private:
    static constexpr quint32 none = ~0U;

    [[nodiscard]] std::vector<quint64> hashedPlaces(const WordTable &table, const GramIndex *onlyCommonOf) const;
    void addGroup(const WordTable &table, const quint64 *first, const quint64 *last);

    GramLimits m_limits;
    std::vector<quint32> m_places; ///< group after group: is it common?, how many, the places in order
    qint64 m_commonRuns = 0;
    std::vector<quint32> m_group; ///< of each place: where its group begins in m_places, or none
};

/**
 * The two indexes that matches are sought with. Runs of three words find nearly everything; where such a run is common
 * ("the end of the") a run of six words decides, so that boilerplate costs what it is worth.
 */
struct GramIndexes {
    GramIndexes(const WordTable &table, Pulse &pulse)
        : brief(table, {.length = 3, .mostRepeats = 16, .mostSources = 64}, pulse)
        , lengthy(table, {.length = 6, .mostRepeats = 16, .mostSources = 256}, pulse, &brief)
    {
    }

    GramIndex brief;
    GramIndex lengthy;
};

/** All longest exact matches of at least three words between a source and the later ones, but for the limits; by place
 * in B. */
[[nodiscard]] std::vector<WordMatch> exactMatches(const WordTable &table, const GramIndexes &indexes, int source,
                                                  Pulse &pulse);

} // namespace Sidelight
