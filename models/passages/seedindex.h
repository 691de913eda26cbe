// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/wordtable.h"

#include <algorithm>
#include <vector>

namespace Sidelight
{

class RunParts;

/** Lengths of the runs of words that matches begin with, and how often a run may have stood before. */
namespace Seeding
{
constexpr quint32 briefLength = 3;   ///< finds nearly everything, but see mostBrief
constexpr int leastBriefWorth = 10;  ///< of the three words (Vocabulary::gain()); "said in the" is worth less
constexpr quint32 lengthyLength = 8; ///< decides where the brief run tells nothing: "the end of the"
constexpr quint32 mostBrief = 16;    ///< places before a place that a brief run may have; behind them it is crowded
constexpr quint32 mostLengthy = 256; ///< of a lengthy run; behind them a place is paired with the one before it only
constexpr quint32 mostRepeats = 16;  ///< and only the first ones in its source; matches extend over the others
} // namespace Seeding

/** What begins at a place that matches can be found by. */
enum class SeedKind {
    None,    ///< no other place has the three words
    Brief,   ///< three words are the same at each posting
    Crowded, ///< three words tell nothing, and eight are the same at no other place
    Lengthy, ///< eight words are the same at each posting
};

/** The same run of words at an earlier place. */
struct Posting {
    quint32 place = 0;
    quint32 source : 24 = 0;
    quint32 next : 8 = 0; ///< a trace of the word behind the three, to tell most that differ without looking there
};

/** What Posting::next is for the three words at `place`. */
[[nodiscard]] inline quint32 traceOfNext(const WordId *ids, quint32 place)
{
    return (ids[place + Seeding::briefLength] * 0x9E3779B1U) >> 24U;
}

/**
 * For each place of a table, where its run of three words stood before; where that run tells nothing, because its words
 * are short or because it stands at very many places, its run of eight.
 * What a place is told depends on earlier places alone, so adding a source behind the others changes nothing for them.
 */
class SeedIndex final
{
public:
    /** O(words): places are parted by the hash of their run, each part is grouped in the processor's cache. */
    SeedIndex(const WordTable &table, Pulse &pulse);

    [[nodiscard]] SeedKind kindAt(quint32 place) const
    {
        const quint32 head = m_groups[place];
        if (head >= none) {
            return head == none ? SeedKind::None : SeedKind::Crowded;
        }
        return head >= m_firstLengthy ? SeedKind::Lengthy : SeedKind::Brief;
    }

    /** Has the processor fetch what it will be asked for the place soon. */
    void prefetch(quint32 place) const
    {
        if (place < m_groups.size() && m_groups[place] < none) {
            __builtin_prefetch(m_postings.data() + m_groups[place]);
        }
    }

    /** Whether the three words at the place tell nothing. */
    [[nodiscard]] bool isCrowded(quint32 place) const
    {
        return m_groups[place] == crowdedAlone || (m_groups[place] < none && m_groups[place] >= m_firstLengthy);
    }

    /** Calls f(Posting) for the same run at places before `start`, where the source of `place` starts. */
    template <class Function>
    void forEachEarlier(quint32 place, quint32 start, Function f) const
    {
        const quint32 head = m_groups[place];
        if (head >= none) {
            return;
        }
        const Posting *posting = m_postings.data() + head + 1;
        const Posting *const end = posting + countOf(head);
        const bool isCrowded = place >= m_postings[head].place;
        if (isCrowded) { // the nearest one alone: enough to join all of them, one after another
            const auto isBefore = [](const Posting &p, quint32 at) { return p.place < at; };
            const Posting *own = std::lower_bound(posting, end, start, isBefore);
            const bool isRepeated = own + Seeding::mostRepeats < end && (own + Seeding::mostRepeats)->place <= place;
            if (own != posting && !isRepeated) {
                f(*(own - 1));
            }
            return;
        }
        for (; posting != end && posting->place < start; ++posting) {
            f(*posting);
        }
    }

    /** Lengthy runs that stand in so many places that not all pairs of them are looked at. */
    [[nodiscard]] qint64 crowdedRuns() const { return m_crowdedRuns; }

private:
    static constexpr quint32 none = ~0U - 1;
    static constexpr quint32 crowdedAlone = ~0U;
    static constexpr quint32 ofCrowd = 1U << 31U; ///< while the index is made: a place of a group that has a crowd

    class Maker;

    void markWithoutWorth(const WordTable &table);
    void markCrowded(const WordTable &table);
    void addGroups(const WordTable &table, const RunParts &parts, quint32 most, Pulse &pulse);

    /** The head of a group holds the place from which it is crowded and, in the room of a source, its size. */
    [[nodiscard]] quint32 countOf(quint32 head) const { return m_postings[head].source | m_postings[head].next << 24U; }
    void setCount(quint32 head, quint32 count)
    {
        m_postings[head].source = count & 0xFFFFFFU;
        m_postings[head].next = count >> 24U;
    }

    std::vector<quint32> m_groups;   ///< of each place: the head of its group in m_postings
    std::vector<Posting> m_postings; ///< group after group: a head, its places
    quint32 m_firstLengthy = 0;      ///< groups from here on are of lengthy runs
    qint64 m_crowdedRuns = 0;
};

} // namespace Sidelight
