// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/runplaces.h"

#include <algorithm>

namespace Sidelight
{

RunPlaces::RunPlaces(const WordTable &table, quint32 length, Pulse &pulse)
    : m_length(length)
    , m_parts(table, length, pulse, [](quint32) { return true; })
{
    const auto isBefore = [](const RunEntry &l, const RunEntry &r) {
        return l.tag != r.tag ? l.tag < r.tag : l.place < r.place;
    };
    for (size_t part = 0; part < m_parts.count() && pulse.isAlive(); ++part) {
        std::sort(m_parts.begin(part), m_parts.end(part), isBefore);
    }
}

void RunPlaces::addLast(const WordTable &table)
{
    const int source = table.sourceCount() - 1;
    forEachRun(table, m_length, table.startOf(source), table.endOf(source), [&](quint32 place) {
        m_added[runHash(table.ids() + place, m_length)].push_back(place);
        ++m_addedCount;
    });
}

std::pair<const RunEntry *, const RunEntry *> RunPlaces::sorted(quint64 hash) const
{
    const size_t part = m_parts.partOf(hash);
    const auto range = std::equal_range(m_parts.begin(part), m_parts.end(part), RunEntry{m_parts.tagOf(hash), 0},
                                        [](const RunEntry &l, const RunEntry &r) { return l.tag < r.tag; });
    return {range.first, range.second};
}

} // namespace Sidelight
