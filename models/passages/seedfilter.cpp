// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/seedfilter.h"

#include "models/passages/longsort.h"

#include <algorithm>
#include <utility>

namespace Sidelight
{

void SeedFilter::begin(int source)
{
    const quint32 before = std::exchange(m_start, m_table.startOf(source));
    m_seeds.clear();
    if (m_start <= before) {
        m_seen.clear(); // what was seen before stands behind, and would be taken for the source's own
    }
    if (m_seen.size() < static_cast<size_t>(source)) {
        m_seen.resize(m_table.sourceCount());
    }
}

void SeedFilter::keepIfRunTells(const Posting &posting, quint32 place)
{
    if (m_seen[posting.source].isKept) {
        return;
    }
    const WordId *ids = m_table.ids();
    if (posting.next != traceOfNext(ids, place)) {
        return;
    }
    const auto isSame = [&](qint64 by) {
        return ids[posting.place + by] == ids[place + by] && ids[place + by] != barrier;
    };
    qint64 begin = 0;
    qint64 end = 0;
    int worth = 0;
    for (; isSame(end); ++end) {
        worth += m_table.vocabulary().gain(ids[place + end]);
    }
    for (; isSame(begin - 1); --begin) {
        worth += m_table.vocabulary().gain(ids[place + begin - 1]);
    }
    if (end - begin >= Seeding::lengthyLength || (end - begin >= leastChainWords && worth >= leastChainWorth)) {
        keep(posting);
    }
}

std::span<Seed> SeedFilter::taken(Pulse &pulse)
{
    std::erase_if(m_seeds, [this](const Seed &seed) { return !m_seen[seed.source].isKept; });
    const auto line = [](const Seed &seed) { return quint64(seed.source) << 32U | (seed.b - seed.a); };
    sortWhileAlive(m_seeds, pulse,
                   [&](const Seed &l, const Seed &r) { return line(l) != line(r) ? line(l) < line(r) : l.a < r.a; });
    if (!pulse.look()) {
        m_seeds.clear();
    }
    return m_seeds;
}

std::span<Seed> seedsOf(int source, const WordTable &table, const SeedIndex &index, SeedFilter &filter, Pulse &pulse)
{
    constexpr quint32 placesAhead = 12;
    const quint32 start = table.startOf(source);
    filter.begin(source);
    for (quint32 place = start; place < table.endOf(source) && pulse.isAlive(); ++place) {
        index.prefetch(place + placesAhead);
        const SeedKind kind = index.kindAt(place);
        if (kind == SeedKind::Lengthy && index.isCrowded(place + 1)) {
            index.forEachEarlier(place, start, [&](const Posting &posting) {
                filter.add(posting, place);
                filter.keep(posting);
            });
        } else if (kind == SeedKind::Brief) {
            // What follows may be the same as well, with seeds of its own only if they are not too frequent for that.
            const bool isUnseen = index.isCrowded(place + 1) && index.isCrowded(place + 2);
            index.forEachEarlier(place, start, [&](const Posting &posting) {
                filter.add(posting, place);
                if (isUnseen) {
                    filter.keepIfRunTells(posting, place);
                }
            });
        }
    }
    return filter.taken(pulse);
}

} // namespace Sidelight
