// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/segments.h"

#include <algorithm>
#include <map>
#include <set>

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

[[nodiscard]] std::vector<Cover> covers(const std::vector<PassageLinks> &passages)
{
    std::vector<Cover> result;
    result.reserve(passages.size() * 2);
    for (size_t i = 0; i < passages.size(); ++i) {
        result.push_back({passages[i].beginA, passages[i].endA, i, true});
        result.push_back({passages[i].beginB, passages[i].endB, i, false});
    }
    std::stable_sort(result.begin(), result.end(), [](const Cover &l, const Cover &r) { return l.begin < r.begin; });
    return result;
}

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

/** Where a place between two words of A lies in B: behind the same word, or at the nearest one that is. */
[[nodiscard]] quint32 counterpart(const PassageLinks &links, quint32 place)
{
    quint32 result = links.beginB;
    for (const WordMatch &match : links.same) {
        if (match.a >= place) {
            break;
        }
        result = std::min(match.endB(), match.b + (place - match.a));
    }
    return result;
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
        , m_covers(covers(passages))
    {
        for (const Segment &island : islands(m_covers)) {
            m_cuts.insert({island.begin, island.end});
            m_ends[island.begin] = island.end;
        }
        for (const Cover &cover : m_covers) {
            m_longest = std::max(m_longest, cover.end - cover.begin);
        }
    }

    [[nodiscard]] std::vector<Segment> segments()
    {
        for (const quint32 place : strongestFirst()) {
            cut(place);
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
        for (const Cover &cover : m_covers) {
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

    void cut(quint32 first)
    {
        std::vector<quint32> open{first};
        while (!open.empty()) {
            const quint32 place = open.back();
            open.pop_back();
            if (!isRoomy(place)) {
                continue;
            }
            m_cuts.insert(place);
            forEachCoverOf(place, [&](const Cover &cover) {
                const PassageLinks &links = m_passages[cover.passage];
                open.push_back(cover.isA ? counterpart(links, place) : counterpart(swapped(links), place));
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

    /** The covers that hold the place inside, not at an end. */
    template <class Function>
    void forEachCoverOf(quint32 place, Function f) const
    {
        const quint32 from = place > m_longest ? place - m_longest : 0;
        auto cover = std::lower_bound(m_covers.cbegin(), m_covers.cend(), from,
                                      [](const Cover &c, quint32 p) { return c.begin < p; });
        for (; cover != m_covers.cend() && cover->begin < place; ++cover) {
            if (place < cover->end) {
                f(*cover);
            }
        }
    }

    const std::vector<PassageLinks> &m_passages;
    std::vector<Cover> m_covers;
    std::set<quint32> m_cuts;          // ends of islands among them
    std::map<quint32, quint32> m_ends; // of the islands, by where they begin
    quint32 m_longest = 0;
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

std::vector<Segment> segments(const std::vector<PassageLinks> &passages)
{
    return Cutter(passages).segments();
}

} // namespace Sidelight
