// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/seedindex.h"

#include "models/passages/runs.h"

#include <algorithm>
#include <limits>

namespace Sidelight
{

namespace
{

/** A run met in a part. */
struct Group {
    quint32 tag = 0;
    quint32 count = 0;
    quint32 first = 0; ///< place
    quint32 last = 0;
    quint32 head = 0; ///< where its next posting goes
};

} // namespace

/** Makes the groups of one length of run. */
class SeedIndex::Maker
{
public:
    Maker(const WordTable &table, SeedIndex &index, quint32 most)
        : m_table(table)
        , m_index(index)
        , m_most(most)
    {
    }

    /** Stops with the pulse: a word that is all there is makes one part of all places. */
    void addPart(const RunEntry *begin, const RunEntry *end, Pulse &pulse)
    {
        constexpr ptrdiff_t entriesAtOnce = 1 << 16;
        m_groups.clear();
        m_repeated.clear();
        m_slots.assign(std::bit_ceil(2 * size_t(end - begin) + 1), 0);
        countTraces(begin, end);
        for (const RunEntry *entry = begin; entry != end && pulse.look();) {
            for (const RunEntry *const stop = entry + std::min(end - entry, entriesAtOnce); entry != stop; ++entry) {
                if (m_traces[entry->tag & m_traceMask] > 1) { // else it stands alone, as most do
                    count(*entry);
                }
            }
        }
        for (Group &group : m_groups) {
            open(group);
        }
        for (auto next = m_repeated.cbegin(); next != m_repeated.cend() && pulse.look();) {
            const auto stop = next + std::min(m_repeated.cend() - next, entriesAtOnce);
            for (; next != stop; ++next) {
                if (m_groups[next->first].head > 0) {
                    put(m_groups[next->first], next->second);
                }
            }
        }
    }

private:
    /** Counts to two, by some bits of the tags. */
    void countTraces(const RunEntry *begin, const RunEntry *end)
    {
        m_traces.assign(std::bit_ceil(4 * size_t(end - begin) + 1), 0);
        m_traceMask = static_cast<quint32>(m_traces.size()) - 1;
        for (const RunEntry *entry = begin; entry != end; ++entry) {
            quint8 &trace = m_traces[entry->tag & m_traceMask];
            trace = trace > 0 ? 2 : 1;
        }
    }

    void count(const RunEntry &entry)
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = entry.tag & mask;
        while (m_slots[at] != 0 && m_groups[m_slots[at] - 1].tag != entry.tag) {
            at = (at + 1) & mask;
        }
        if (m_slots[at] == 0) {
            m_groups.push_back({entry.tag, 0, entry.place, entry.place, 0});
            m_slots[at] = static_cast<quint32>(m_groups.size());
        }
        Group &group = m_groups[m_slots[at] - 1];
        ++group.count;
        group.last = entry.place;
        m_repeated.push_back({m_slots[at] - 1, entry.place});
    }

    /** Makes room for the postings of a group, if more than one source has it. */
    void open(Group &group)
    {
        if (group.count < 2 || m_table.sourceOf(group.first) == m_table.sourceOf(group.last)) {
            return;
        }
        std::vector<Posting> &postings = m_index.m_postings;
        postings.push_back({std::numeric_limits<quint32>::max(), 0, 0});
        m_index.setCount(static_cast<quint32>(postings.size()) - 1, group.count);
        group.head = static_cast<quint32>(postings.size()); // of its first posting, so never 0
        group.tag = group.head - 1;
        postings.resize(postings.size() + group.count);
    }

    void put(Group &group, quint32 place)
    {
        Posting &head = m_index.m_postings[group.tag];
        m_index.m_postings[group.head] = {place, m_table.sourceOf(place), traceOfNext(m_table.ids(), place)};
        if (group.head - group.tag == m_most + 2) {
            head.place = place;
        }
        ++group.head;
        if (m_index.m_groups[place] >= none) { // else its brief run tells enough
            m_index.m_groups[place] = group.tag | (group.count > m_most + 1 ? ofCrowd : 0U);
        }
    }

    const WordTable &m_table;
    SeedIndex &m_index;
    quint32 m_most;
    std::vector<Group> m_groups;
    std::vector<quint32> m_slots; // 1 + number of a group, or 0
    std::vector<quint8> m_traces;
    quint32 m_traceMask = 0;
    std::vector<std::pair<quint32, quint32>> m_repeated; // group and place of what may be repeated
};

SeedIndex::SeedIndex(const WordTable &table, Pulse &pulse)
    : m_groups(table.size(), none)
{
    markWithoutWorth(table);
    const auto isWorthIt = [this](quint32 place) { return m_groups[place] == none; };
    addGroups(table, RunParts(table, Seeding::briefLength, pulse, isWorthIt), Seeding::mostBrief, pulse);
    m_firstLengthy = static_cast<quint32>(m_postings.size());
    if (!pulse.isAlive()) {
        return;
    }
    // Of eight words of which the second to fourth tell something, that is the seed.
    const auto mayBeCrowded = [this](quint32 place) {
        return m_groups[place] != none && (m_groups[place] & ofCrowd) != 0;
    };
    const RunParts crowded(table, Seeding::lengthyLength, pulse,
                           [&](quint32 place) { return mayBeCrowded(place) && mayBeCrowded(place + 1); });
    markCrowded(table);
    addGroups(table, crowded, Seeding::mostLengthy, pulse);
    for (quint32 &head : m_groups) {
        head &= head < none ? ~ofCrowd : ~0U;
    }
    for (size_t head = m_firstLengthy; head < m_postings.size(); head += 1 + countOf(static_cast<quint32>(head))) {
        m_crowdedRuns += m_postings[head].place != std::numeric_limits<quint32>::max() ? 1 : 0;
    }
}

void SeedIndex::addGroups(const WordTable &table, const RunParts &parts, quint32 most, Pulse &pulse)
{
    Maker maker(table, *this, most);
    for (size_t part = 0; part < parts.count() && pulse.isAlive(); ++part) {
        maker.addPart(parts.begin(part), parts.end(part), pulse);
    }
}

/** From here on a crowded place is told its lengthy run instead; the others of its group stay as they are. */
void SeedIndex::markCrowded(const WordTable &table)
{
    for (quint32 place = 0; place < table.size(); ++place) {
        if (m_groups[place] >= none || (m_groups[place] & ofCrowd) == 0) {
            continue;
        }
        const quint32 head = m_groups[place] & ~ofCrowd;
        if (place >= m_postings[head].place) {
            // Who meets the run only in his own text till here has nobody to meet.
            const bool isOwn = m_postings[head + 1].source == table.sourceOf(place);
            m_groups[place] = isOwn ? none : crowdedAlone;
        }
    }
}

/** Says of the places whose three words are worth too little that they are crowded. */
void SeedIndex::markWithoutWorth(const WordTable &table)
{
    const auto gain = [&](quint32 place) { return table.vocabulary().gain(table.ids()[place]); };
    int worth = 0; // of the last three words; a barrier is worth nothing
    for (quint32 end = 0; end < table.size(); ++end) {
        worth += gain(end) - (end < Seeding::briefLength ? 0 : gain(end - Seeding::briefLength));
        if (end + 1 >= Seeding::briefLength && worth < Seeding::leastBriefWorth) {
            m_groups[end + 1 - Seeding::briefLength] = crowdedAlone;
        }
    }
}

} // namespace Sidelight
