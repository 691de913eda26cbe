// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/matches.h"

#include "models/passages/longsort.h"

#include <functional>

namespace Sidelight
{

void addExactMatches(const WordTable &table, std::span<const Seed> seeds, std::vector<WordMatch> &matches, Pulse &pulse)
{
    const WordId *ids = table.ids();
    const auto isSame = [ids](quint32 a, quint32 b) { return ids[a] == ids[b] && ids[a] != barrier; };
    WordMatch last;
    for (const Seed &seed : seeds) {
        if (!pulse.isAlive()) {
            return;
        }
        if (seed.b - seed.a == last.b - last.a && seed.a < last.endA()) {
            continue;
        }
        quint32 length = 0;
        while (isSame(seed.a + length, seed.b + length)) {
            ++length;
        }
        if (length < Seeding::briefLength) {
            continue; // another run with the same hash
        }
        quint32 before = 0;
        while (isSame(seed.a - before - 1, seed.b - before - 1)) {
            ++before;
        }
        last = {seed.a - before, seed.b - before, before + length};
        matches.push_back(last);
    }
    sortWhileAlive(matches, pulse, std::less<>());
}

} // namespace Sidelight
