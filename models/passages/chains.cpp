// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/chains.h"

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

/** The best chain that ends with a match. */
struct Link {
    int score = 0;
    size_t before = none;
    bool isUsed = false;
};

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

[[nodiscard]] std::vector<Link> links(std::span<const WordMatch> matches)
{
    std::vector<Link> result(matches.size());
    for (size_t i = 0; i < matches.size(); ++i) {
        result[i].score = wordScore * int(matches[i].length);
        for (size_t j = i; j-- > 0 && i - j <= mostLookBack;) {
            const int added = gain(matches[j], matches[i]);
            if (result[j].score + added > result[i].score) {
                result[i].score = result[j].score + added;
                result[i].before = j;
            }
        }
    }
    return result;
}

/** Whether a barrier stands in one of the gaps between two matches that follow one another. */
[[nodiscard]] bool isBarred(const std::vector<WordId> &ids, const WordMatch &before, const WordMatch &behind)
{
    const auto holdsBarrier = [&](quint32 begin, quint32 end) {
        return begin < end && std::find(ids.cbegin() + begin, ids.cbegin() + end, barrier) != ids.cbegin() + end;
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

std::vector<Chain> chained(std::span<const WordMatch> matches, const std::vector<WordId> &ids)
{
    std::vector<Link> all = links(matches);
    std::vector<size_t> order(matches.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t i, size_t j) { return all[i].score > all[j].score; });
    std::vector<Chain> result;
    std::vector<size_t> path;
    for (const size_t last : order) {
        path.clear();
        for (size_t i = last; i != none && !all[i].isUsed; i = all[i].before) {
            all[i].isUsed = true;
            path.push_back(i);
        }
        if (path.empty()) {
            continue;
        }
        result.emplace_back();
        for (auto i = path.crbegin(); i != path.crend(); ++i) {
            if (!result.back().empty() && isBarred(ids, result.back().back(), matches[*i])) {
                result.emplace_back();
            }
            appendMatch(result.back(), matches[*i]);
        }
    }
    return result;
}

} // namespace Sidelight
