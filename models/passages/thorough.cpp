// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/thorough.h"

#include "models/passages/passagemaker.h"

#include <algorithm>
#include <tuple>

namespace Sidelight
{

namespace
{

constexpr double mostlyOne = 0.5; // share of a rewording that a passage has which stays as it is

[[nodiscard]] bool overlaps(const RangePair &l, const RangePair &r)
{
    return overlap(l.a, r.a) > 0 && overlap(l.b, r.b) > 0;
}

[[nodiscard]] bool isMostly(const RangePair &pair, const RangePair &part)
{
    return overlap(pair.a, part.a) + overlap(pair.b, part.b) >= mostlyOne * (pair.a.length() + pair.b.length());
}

} // namespace

QList<Passage> ThoroughFinder::completed(int source, QList<Passage> passages, Pulse &pulse)
{
    const auto places = [this](int of, const Span &span) {
        const auto [begin, end] = m_table.places(of, span);
        return WordRange{begin, end};
    };
    std::vector<Known> known;
    for (const Passage &passage : std::as_const(passages)) {
        known.push_back({{places(passage.sourceA, passage.a), places(source, passage.b)}});
    }
    QList<Passage> result;
    const std::vector<SentenceSeed> seeds = m_seeds.seedsOf(source, pulse);
    for (auto seed = seeds.cbegin(), next = seed; seed != seeds.cend() && pulse.isAlive(); seed = next) {
        next = std::find_if(seed, seeds.cend(), [&](const SentenceSeed &s) { return s.source != seed->source; });
        const auto earlier = static_cast<int>(seed->source);
        const auto isBefore = [](const Known &k, quint32 place) { return k.ranges.a.begin < place; };
        const auto first = std::lower_bound(known.begin(), known.end(), m_table.startOf(earlier), isBefore);
        const auto last = std::lower_bound(first, known.end(), m_table.endOf(earlier), isBefore);
        add(m_finder.rewordings(earlier, source, {seed, next}, pulse), {first, last},
            isTurned(m_table, earlier, source), result, pulse);
    }
    for (size_t i = 0; i < known.size(); ++i) {
        if (!known[i].isTaken) {
            result.append(std::move(passages[qsizetype(i)]));
        }
    }
    std::sort(result.begin(), result.end(), [](const Passage &l, const Passage &r) {
        return std::tie(l.sourceA, l.a, l.b) < std::tie(r.sourceA, r.a, r.b);
    });
    return result;
}

/** Adds passages for the rewordings of two sources, and marks what they take in of the known ones. */
void ThoroughFinder::add(const std::vector<Rewording> &rewordings, std::span<Known> known, bool isTurned,
                         QList<Passage> &passages, Pulse &pulse)
{
    for (const Rewording &rewording : rewordings) {
        if (!pulse.look()) {
            return;
        }
        std::vector<Known *> overlapped;
        RangePair ranges = rewording.ranges;
        for (Known &k : known) {
            if (!k.isTaken && overlaps(rewording.ranges, k.ranges)) {
                overlapped.push_back(&k);
                ranges = {hull(ranges.a, k.ranges.a), hull(ranges.b, k.ranges.b)};
            }
        }
        if (overlapped.size() == 1 && isMostly(rewording.ranges, overlapped.front()->ranges)) {
            continue;
        }
        const Stretch stretch = m_pairer.stretch(ranges, isTurned, pulse);
        if (stretch.words() < m_minWords || !pulse.isAlive()) {
            continue;
        }
        std::for_each(overlapped.begin(), overlapped.end(), [](Known *k) { k->isTaken = true; });
        passages.append(passageOf(m_table, m_sources, stretch));
    }
}

} // namespace Sidelight
