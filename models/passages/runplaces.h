// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/runs.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace Sidelight
{

/**
 * Where every run of a number of words stands, in a table that grows: sorted once for the sources that are there, and
 * a hash table for those that come after. 8 bytes a word of the former, some 40 of the latter.
 */
class RunPlaces final
{
public:
    /** Reads the table as it is. O(words x log). */
    RunPlaces(const WordTable &table, quint32 length, Pulse &pulse);

    /** Takes in the last source of the table. */
    void addLast(const WordTable &table);

    /** How many words came after the rest was sorted. */
    [[nodiscard]] size_t added() const { return m_addedCount; }

    /** Calls f(place) for the places of the run that stands at `words`, in order, until it returns false. */
    template <class Function>
    void forEachPlace(const WordId *words, Function f) const
    {
        const quint64 hash = runHash(words, m_length);
        const auto [first, last] = sorted(hash);
        for (const RunEntry *entry = first; entry != last; ++entry) {
            if (!f(entry->place)) {
                return;
            }
        }
        const auto added = m_added.find(hash);
        if (added != m_added.cend()) {
            for (const quint32 place : added->second) {
                if (!f(place)) {
                    return;
                }
            }
        }
    }

private:
    [[nodiscard]] std::pair<const RunEntry *, const RunEntry *> sorted(quint64 hash) const;

    quint32 m_length;
    RunParts m_parts; ///< each by tag and place
    std::unordered_map<quint64, std::vector<quint32>> m_added;
    size_t m_addedCount = 0;
};

} // namespace Sidelight
