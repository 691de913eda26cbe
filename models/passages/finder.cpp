// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/finder.h"

#include "models/passages/longsort.h"
#include "models/passages/passagemaker.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace Sidelight
{

namespace
{

void swapSides(std::span<WordMatch> matches)
{
    std::for_each(matches.begin(), matches.end(), [](WordMatch &match) { std::swap(match.a, match.b); });
}

void swapSides(Stretch &stretch)
{
    swapSides(stretch.chain);
    swapSides(stretch.moved);
    std::sort(stretch.moved.begin(), stretch.moved.end());
    std::swap(stretch.beginA, stretch.beginB);
    std::swap(stretch.endA, stretch.endB);
}

} // namespace

QList<Passage> PassageFinder::found(int source, std::span<const Seed> seeds, Pulse &pulse)
{
    QList<Passage> passages;
    for (auto first = seeds.begin(); first != seeds.end() && pulse.isAlive();) {
        const auto last =
            std::find_if(first, seeds.end(), [&](const Seed &seed) { return seed.source != first->source; });
        compare(static_cast<int>(first->source), source, {first, last}, passages, pulse);
        first = last;
    }
    return passages;
}

void PassageFinder::compare(int other, int source, std::span<const Seed> seeds, QList<Passage> &passages, Pulse &pulse)
{
    m_matches.clear();
    addExactMatches(m_table, seeds, m_matches, pulse);
    // The two texts take the same parts whatever order they were given in, so that ties fall the same way.
    const bool isSwapped = m_table.fingerprint(source) < m_table.fingerprint(other);
    if (isSwapped) {
        swapSides(m_matches);
        sortWhileAlive(m_matches, pulse, std::less<>());
    }
    const qsizetype before = passages.size();
    for (Stretch &stretch : m_stretchMaker.stretches(m_matches, pulse)) {
        if (isPassage(stretch)) {
            if (isSwapped) {
                swapSides(stretch);
            }
            passages.append(passageOf(m_table, m_sources, stretch));
        }
    }
    std::sort(passages.begin() + before, passages.end(),
              [](const Passage &l, const Passage &r) { return std::tie(l.a, l.b) < std::tie(r.a, r.b); });
}

bool PassageFinder::isPassage(const Stretch &stretch) const
{
    return longestMatch(stretch.chain) >= m_least.run ||
           (stretch.words() >= m_least.words && worth(stretch) >= m_least.worth);
}

/** What the best part of the stretch is worth: its common words less its edits. */
int PassageFinder::worth(const Stretch &stretch) const
{
    int best = 0;
    int sum = 0;
    const WordMatch *before = nullptr;
    for (const WordMatch &match : stretch.chain) {
        // A word changed is one left out and one put in.
        const quint32 edits = before == nullptr ? 0 : match.a - before->endA() + match.b - before->endB();
        sum = std::max(0, sum - editCost / 2 * int(edits)) + worthOf(m_table, {match});
        best = std::max(best, sum);
        before = &match;
    }
    return best + worthOf(m_table, stretch.moved) / 4;
}

} // namespace Sidelight
