// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/rewordings.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Sidelight
{

namespace
{

constexpr double leastValue = 18;          // noise between texts that have nothing to do with one another ends near 15
constexpr double leastValuePerWord = 0.22; // of the shorter range; what is merely about the same is thinner
constexpr double joinedGap = 0.25;         // a gap between two rewordings that are joined, of their lengths in all
constexpr double mostHidden = 0.5;         // share of a rewording that more valuable ones may have
constexpr size_t mostFruitless = 512;      // seeds in a row that lead to nothing; weaker ones are given up

[[nodiscard]] bool isClose(const WordRange &l, const WordRange &r)
{
    const double gap = joinedGap * (l.length() + r.length());
    return l.begin <= r.end + gap && r.begin <= l.end + gap;
}

/** Joins rewordings that overlap or nearly touch in both texts, until none does. No barrier may stand between. */
[[nodiscard]] std::vector<Rewording> joined(std::vector<Rewording> found, const SentenceTable &sentences, Pulse &pulse)
{
    const auto isUnbroken = [&](const WordRange &l, const WordRange &r) {
        return sentences.unbrokenAround(l.begin).contains(r);
    };
    const auto isOne = [&](const Rewording &l, const Rewording &r) {
        return isClose(l.ranges.a, r.ranges.a) && isClose(l.ranges.b, r.ranges.b) &&
               isUnbroken(l.ranges.a, r.ranges.a) && isUnbroken(l.ranges.b, r.ranges.b);
    };
    const auto take = [&](size_t i, size_t j) {
        found[i] = {{hull(found[i].ranges.a, found[j].ranges.a), hull(found[i].ranges.b, found[j].ranges.b)},
                    std::max(found[i].value, found[j].value)};
        found.erase(found.begin() + qsizetype(j));
    };
    std::sort(found.begin(), found.end());
    for (size_t i = 0, j = 1; i < found.size() && pulse.isAlive();) {
        if (j >= found.size()) {
            j = ++i + 1;
        } else if (!isOne(found[i], found[j])) {
            ++j;
        } else {
            take(i, j);
            // The wider one may have come close to one before it: only the two of them need be looked at again.
            for (size_t before = 0; before < i && pulse.isAlive(); ++before) {
                if (isOne(found[before], found[i])) {
                    take(before, i);
                    i = before;
                    before = size_t(-1);
                }
            }
            j = i + 1;
        }
    }
    return found;
}

/** Most valuable first, without those that others have half of, in either text. */
[[nodiscard]] std::vector<Rewording> withoutHidden(std::vector<Rewording> found, Pulse &pulse)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const Rewording &l, const Rewording &r) { return l.value > r.value; });
    std::vector<Rewording> kept;
    for (const Rewording &rewording : found) {
        if (!pulse.look()) {
            break;
        }
        quint64 hiddenA = 0;
        quint64 hiddenB = 0;
        for (const Rewording &other : kept) {
            hiddenA += overlap(rewording.ranges.a, other.ranges.a);
            hiddenB += overlap(rewording.ranges.b, other.ranges.b);
        }
        if (double(hiddenA) < mostHidden * rewording.ranges.a.length() &&
            double(hiddenB) < mostHidden * rewording.ranges.b.length()) {
            kept.push_back(rewording);
        }
    }
    return kept;
}

} // namespace

bool isTurned(const WordTable &table, int earlier, int later)
{
    const auto key = [&table](int source) {
        return std::pair(table.endOf(source) - table.startOf(source), table.fingerprint(source));
    };
    return key(later) < key(earlier);
}

std::vector<Rewording> RewordingFinder::rewordings(int earlier, int later, std::span<const SentenceSeed> seeds,
                                                   Pulse &pulse)
{
    const bool turned = isTurned(m_table, earlier, later);
    m_seeds.assign(seeds.begin(), seeds.end());
    if (turned) {
        std::for_each(m_seeds.begin(), m_seeds.end(), [](SentenceSeed &seed) { std::swap(seed.a, seed.b); });
    }
    std::sort(m_seeds.begin(), m_seeds.end(), [](const SentenceSeed &l, const SentenceSeed &r) {
        return std::tie(r.gain, l.a, l.b) < std::tie(l.gain, r.a, r.b);
    });
    m_seen.clear();
    m_found.clear();
    size_t fruitless = 0;
    for (auto seed = m_seeds.cbegin(); seed != m_seeds.cend() && fruitless < mostFruitless && pulse.isAlive(); ++seed) {
        const RangePair own{m_sentences.words(seed->a), m_sentences.words(seed->b)};
        if (std::none_of(m_seen.crbegin(), m_seen.crend(), [&](const RangePair &r) { return r.contains(own); })) {
            const size_t before = m_found.size();
            grow(*seed);
            fruitless = m_found.size() > before ? 0 : fruitless + 1;
        }
    }
    std::vector<Rewording> result = withoutHidden(joined(m_found, m_sentences, pulse), pulse);
    if (turned) {
        std::for_each(result.begin(), result.end(), [](Rewording &r) { std::swap(r.ranges.a, r.ranges.b); });
    }
    return result;
}

void RewordingFinder::grow(const SentenceSeed &seed)
{
    RangePair pair = m_grower.grown({m_sentences.words(seed.a), m_sentences.words(seed.b)});
    m_seen.push_back(pair);
    const RangeGrower::Run a = m_grower.bestRun(pair.a, 0, pair.b);
    const RangeGrower::Run b = m_grower.bestRun(pair.b, 0, a.range);
    pair.a = m_grower.trimmed(a.range, b.range);
    pair.b = m_grower.trimmed(b.range, pair.a);
    m_seen.push_back(pair);
    const double value = std::sqrt(std::max(0.0, a.gain) * std::max(0.0, b.gain));
    const quint32 shorter = std::min(pair.a.length(), pair.b.length());
    if (value >= std::max(leastValue, leastValuePerWord * shorter)) {
        m_found.push_back({pair, value});
    }
}

} // namespace Sidelight
