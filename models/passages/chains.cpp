// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/chains.h"

#include "models/passages/longsort.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Sidelight
{

namespace
{

constexpr qint64 mostGap = 12;
constexpr qint64 mostDrift = 12;
constexpr size_t mostLookBack = 48;
constexpr int wordScore = 2; // a word is worth two words of gap
constexpr int never = std::numeric_limits<int>::min() / 2;
constexpr size_t none = ~size_t(0);

/** What a match adds behind another; `never` where the two are no neighbours. */
[[nodiscard]] int gain(const WordMatch &before, const WordMatch &match)
{
    const qint64 gapA = qint64(match.a) - before.endA();
    const qint64 gapB = qint64(match.b) - before.endB();
    const qint64 overlap = std::max({qint64(0), -gapA, -gapB});
    if (match.a <= before.a || match.b <= before.b || overlap >= match.length || std::max(gapA, gapB) > mostGap ||
        std::abs(gapA - gapB) > mostDrift) {
        return never;
    }
    return int(wordScore * (match.length - overlap) - std::max({qint64(0), gapA, gapB}) - (gapA == gapB ? 0 : 1));
}

/** Whether a barrier stands in one of the gaps between two matches that follow one another. */
[[nodiscard]] bool isBarred(const WordId *ids, const WordMatch &before, const WordMatch &behind)
{
    const auto holdsBarrier = [&](quint32 begin, quint32 end) {
        return begin < end && std::find(ids + begin, ids + end, barrier) != ids + end;
    };
    return holdsBarrier(before.endA(), behind.a) || holdsBarrier(before.endB(), behind.b);
}

} // namespace

void appendMatch(Chain &chain, WordMatch match)
{
    if (!chain.empty()) {
        WordMatch &last = chain.back();
        const qint64 overlap = std::max({qint64(0), qint64(last.endA()) - match.a, qint64(last.endB()) - match.b});
        if (overlap >= match.length) {
            return;
        }
        match = {static_cast<quint32>(match.a + overlap), static_cast<quint32>(match.b + overlap),
                 static_cast<quint32>(match.length - overlap)};
        if (last.endA() == match.a && last.endB() == match.b) {
            last.length += match.length;
            return;
        }
    }
    chain.push_back(match);
}

quint32 wordCount(const Chain &chain)
{
    return std::accumulate(chain.cbegin(), chain.cend(), 0U,
                           [](quint32 sum, const WordMatch &m) { return sum + m.length; });
}

quint32 longestMatch(const Chain &chain)
{
    return std::max_element(chain.cbegin(), chain.cend(),
                            [](const WordMatch &l, const WordMatch &r) { return l.length < r.length; })
        ->length;
}

int worthOf(const WordTable &table, const Chain &chain)
{
    int worth = 0;
    for (const WordMatch &match : chain) {
        worth = std::accumulate(table.ids() + match.a, table.ids() + match.endA(), worth,
                                [&](int sum, WordId id) { return sum + table.vocabulary().gain(id); });
    }
    return worth;
}

void Chainer::link(std::span<const WordMatch> matches, Pulse &pulse)
{
    m_links.assign(matches.size(), {});
    for (size_t i = 0; i < matches.size() && pulse.isAlive(); ++i) {
        m_links[i] = {wordScore * int(matches[i].length), none, false};
        for (size_t j = i; j-- > 0 && i - j <= mostLookBack;) {
            const int added = gain(matches[j], matches[i]);
            if (m_links[j].score + added > m_links[i].score) {
                m_links[i].score = m_links[j].score + added;
                m_links[i].before = j;
            }
        }
    }
}

void Chainer::add(Chain &&chain)
{
    if (wordCount(chain) >= leastChainWords &&
        (longestMatch(chain) >= Seeding::lengthyLength || worthOf(m_table, chain) >= leastChainWorth)) {
        m_chains.push_back(std::move(chain));
    }
}

const std::vector<Chain> &Chainer::chained(std::span<const WordMatch> matches, Pulse &pulse)
{
    m_chains.clear();
    link(matches, pulse);
    if (pulse.isAlive()) {
        addAll(matches, pulse);
    }
    if (!pulse.isAlive()) {
        m_chains.clear();
    }
    return m_chains;
}

/** Follows the links back, from the best last match on. */
void Chainer::addAll(std::span<const WordMatch> matches, Pulse &pulse)
{
    m_order.resize(matches.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    const auto key = [this](size_t i) { return std::pair(-m_links[i].score, i); };
    sortWhileAlive(m_order, pulse, [&](size_t i, size_t j) { return key(i) < key(j); });
    for (const size_t last : m_order) {
        if (!pulse.isAlive()) {
            return;
        }
        m_path.clear();
        for (size_t i = last; i != none && !m_links[i].isUsed; i = m_links[i].before) {
            m_links[i].isUsed = true;
            m_path.push_back(i);
        }
        Chain chain;
        for (auto i = m_path.crbegin(); i != m_path.crend(); ++i) {
            if (!chain.empty() && isBarred(m_table.ids(), chain.back(), matches[*i])) {
                add(std::exchange(chain, {}));
            }
            appendMatch(chain, matches[*i]);
        }
        if (!chain.empty()) {
            add(std::move(chain));
        }
    }
}

} // namespace Sidelight
