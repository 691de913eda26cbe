// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/segments.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace Sidelight
{

namespace
{

constexpr quint32 leastSegment = 6; // words

/** One side of a passage as an interval of places. */
struct Cover {
    quint32 begin = 0;
    quint32 end = 0;
    size_t passage = 0;
    bool isA = false;
};

/** The covers by where they begin, with a tree of the largest ends, so that those over a place are found in order. */
class Covers
{
public:
    explicit Covers(const std::vector<PassageLinks> &passages)
    {
        m_all.reserve(passages.size() * 2);
        for (size_t i = 0; i < passages.size(); ++i) {
            m_all.push_back({passages[i].beginA, passages[i].endA, i, true});
            m_all.push_back({passages[i].beginB, passages[i].endB, i, false});
        }
        std::stable_sort(m_all.begin(), m_all.end(), [](const Cover &l, const Cover &r) { return l.begin < r.begin; });
        m_leaves = std::bit_ceil(std::max(m_all.size(), size_t(1)));
        m_furthest.resize(2 * m_leaves);
        for (size_t i = 0; i < m_all.size(); ++i) {
            m_furthest[m_leaves + i] = m_all[i].end;
        }
        for (size_t node = m_leaves - 1; node > 0; --node) {
            m_furthest[node] = std::max(m_furthest[2 * node], m_furthest[2 * node + 1]);
        }
    }

    [[nodiscard]] const std::vector<Cover> &all() const { return m_all; }

    /** Those that hold the place inside, not at an end. O(log covers) each. */
    template <class Function>
    void forEachOver(quint32 place, Function f) const
    {
        for (size_t i = next(0, place); i < m_all.size() && m_all[i].begin < place; i = next(i + 1, place)) {
            f(m_all[i]);
        }
    }

private:
    /** The first cover from `from` on that ends behind the place; m_leaves if none does. */
    [[nodiscard]] size_t next(size_t from, quint32 place) const
    {
        if (from >= m_leaves) {
            return m_leaves;
        }
        size_t node = m_leaves + from;
        while (m_furthest[node] <= place) {
            while (node % 2 == 1) { // a right child, or the root: nothing of its parent is left
                node /= 2;
            }
            if (node == 0) {
                return m_leaves;
            }
            ++node;
        }
        while (node < m_leaves) {
            node = m_furthest[2 * node] > place ? 2 * node : 2 * node + 1;
        }
        return node - m_leaves;
    }

    std::vector<Cover> m_all;
    std::vector<quint32> m_furthest; // a heap: node n over 2n and 2n + 1, the covers its last m_leaves nodes
    size_t m_leaves = 1;
};

/** Intervals that are covered without a break. Sources never touch: a barrier stands between. */
[[nodiscard]] std::vector<Segment> islands(const std::vector<Cover> &covers)
{
    std::vector<Segment> result;
    for (const Cover &cover : covers) {
        if (result.empty() || cover.begin > result.back().end) {
            result.push_back({cover.begin, cover.end});
        } else {
            result.back().end = std::max(result.back().end, cover.end);
        }
    }
    return result;
}

/** Where a place between two words of A lies in B: behind the same word, or at the nearest one that is. O(log). */
[[nodiscard]] quint32 counterpart(const PassageLinks &links, quint32 place)
{
    const auto next = std::lower_bound(links.same.cbegin(), links.same.cend(), place,
                                       [](const WordMatch &match, quint32 p) { return match.a < p; });
    if (next == links.same.cbegin()) {
        return links.beginB;
    }
    const WordMatch &match = *std::prev(next);
    return std::min(match.endB(), match.b + (place - match.a));
}

[[nodiscard]] PassageLinks swapped(PassageLinks links)
{
    std::swap(links.beginA, links.beginB);
    std::swap(links.endA, links.endB);
    for (WordMatch &match : links.same) {
        std::swap(match.a, match.b);
    }
    std::sort(links.same.begin(), links.same.end());
    return links;
}

/** Collects cuts and carries each over to its counterparts. */
class Cutter
{
public:
    explicit Cutter(const std::vector<PassageLinks> &passages)
        : m_passages(passages)
        , m_covers(passages)
    {
        std::transform(passages.cbegin(), passages.cend(), std::back_inserter(m_swapped), swapped);
        for (const Segment &island : islands(m_covers.all())) {
            m_cuts.insert({island.begin, island.end});
            m_ends[island.begin] = island.end;
        }
    }

    [[nodiscard]] std::vector<Segment> segments(Pulse &pulse)
    {
        for (const quint32 place : strongestFirst()) {
            cut(place, pulse);
        }
        std::vector<Segment> result;
        for (const auto &[begin, end] : m_ends) {
            auto at = m_cuts.find(begin);
            for (quint32 from = begin; from != end; from = *at) {
                ++at;
                result.push_back({from, *at});
            }
        }
        return result;
    }

private:
    [[nodiscard]] std::vector<quint32> strongestFirst() const
    {
        std::map<quint32, int> strengths;
        for (const Cover &cover : m_covers.all()) {
            ++strengths[cover.begin];
            ++strengths[cover.end];
        }
        std::vector<std::pair<quint32, int>> byStrength(strengths.cbegin(), strengths.cend());
        std::stable_sort(byStrength.begin(), byStrength.end(),
                         [](const auto &l, const auto &r) { return l.second > r.second; });
        std::vector<quint32> result;
        std::transform(byStrength.cbegin(), byStrength.cend(), std::back_inserter(result),
                       [](const auto &s) { return s.first; });
        return result;
    }

    void cut(quint32 first, Pulse &pulse)
    {
        std::vector<quint32> open{first};
        while (!open.empty() && pulse.isAlive()) {
            const quint32 place = open.back();
            open.pop_back();
            if (!isRoomy(place)) {
                continue;
            }
            m_cuts.insert(place);
            m_covers.forEachOver(place, [&](const Cover &cover) {
                open.push_back(counterpart((cover.isA ? m_passages : m_swapped)[cover.passage], place));
            });
        }
    }

    [[nodiscard]] bool isRoomy(quint32 place) const
    {
        const auto next = m_cuts.lower_bound(place);
        const bool isFarBehind = next == m_cuts.cend() || *next >= place + leastSegment;
        const bool isFarBefore = next == m_cuts.cbegin() || *std::prev(next) + leastSegment <= place;
        return isFarBehind && isFarBefore;
    }

    const std::vector<PassageLinks> &m_passages;
    std::vector<PassageLinks> m_swapped; // the same seen from B
    Covers m_covers;
    std::set<quint32> m_cuts;          // ends of islands among them
    std::map<quint32, quint32> m_ends; // of the islands, by where they begin
};

} // namespace

PassageLinks passageLinks(const WordTable &table, const Passage &passage)
{
    PassageLinks links;
    std::tie(links.beginA, links.endA) = table.places(passage.sourceA, passage.a);
    std::tie(links.beginB, links.endB) = table.places(passage.sourceB, passage.b);
    for (const AlignedRun &run : passage.alignment) {
        if (run.kind == RunKind::Same || run.kind == RunKind::Moved) {
            const quint32 a = table.places(passage.sourceA, run.a).first;
            const quint32 b = table.places(passage.sourceB, run.b).first;
            links.same.push_back({a, b, static_cast<quint32>(run.words)});
        }
    }
    return links;
}

std::vector<Segment> segments(const std::vector<PassageLinks> &passages, Pulse &pulse)
{
    return Cutter(passages).segments(pulse);
}

} // namespace Sidelight
