// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/rising.h"

#include "models/passages/longsort.h"

#include <algorithm>
#include <functional>

namespace Sidelight
{

namespace
{

constexpr size_t none = ~size_t(0);

struct Best {
    double weight = 0;
    size_t last = none;
};

/** The best chain that ends at or before a position of the second text (a Fenwick tree of maxima). */
class BestByEnd
{
public:
    BestByEnd(std::vector<qint64> ends, Pulse &pulse)
        : m_ends(std::move(ends))
    {
        sortWhileAlive(m_ends, pulse, std::less<>());
        m_ends.erase(std::unique(m_ends.begin(), m_ends.end()), m_ends.end());
        m_tree.resize(m_ends.size() + 1);
    }

    [[nodiscard]] Best upTo(qint64 position) const
    {
        Best best;
        auto at = static_cast<size_t>(std::upper_bound(m_ends.cbegin(), m_ends.cend(), position) - m_ends.cbegin());
        for (; at > 0; at &= at - 1) {
            best = m_tree[at].weight > best.weight ? m_tree[at] : best;
        }
        return best;
    }

    void put(qint64 end, const Best &chain)
    {
        auto at = static_cast<size_t>(std::lower_bound(m_ends.cbegin(), m_ends.cend(), end) - m_ends.cbegin()) + 1;
        for (; at < m_tree.size(); at += at & (~at + 1)) {
            m_tree[at] = chain.weight > m_tree[at].weight ? chain : m_tree[at];
        }
    }

private:
    std::vector<qint64> m_ends;
    std::vector<Best> m_tree;
};

/** The indexes of the usable boxes, ordered by one of their ends. */
[[nodiscard]] std::vector<size_t> ordered(std::span<const RisingBox> boxes, qint64 RisingBox::*key, Pulse &pulse)
{
    std::vector<size_t> result;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].beginA < boxes[i].endA && boxes[i].beginB < boxes[i].endB && boxes[i].weight > 0) {
            result.push_back(i);
        }
    }
    sortWhileAlive(
        pulse, [&](auto isBefore) { std::stable_sort(result.begin(), result.end(), isBefore); },
        [&](size_t i, size_t j) { return boxes[i].*key < boxes[j].*key; });
    return result;
}

} // namespace

std::vector<size_t> heaviestRising(std::span<const RisingBox> boxes, Pulse &pulse)
{
    std::vector<qint64> ends;
    std::transform(boxes.begin(), boxes.end(), std::back_inserter(ends), [](const RisingBox &box) { return box.endB; });
    BestByEnd chains(std::move(ends), pulse);
    const std::vector<size_t> byEnd = ordered(boxes, &RisingBox::endA, pulse);
    std::vector<Best> own(boxes.size()); // the best chain that ends with the box; `last` is the box before it
    auto ended = byEnd.cbegin();
    Best best;
    for (const size_t i : ordered(boxes, &RisingBox::beginA, pulse)) {
        if (!pulse.isAlive()) { // nothing is in order then, and of links in no order some may lead back
            return {};
        }
        for (; ended != byEnd.cend() && boxes[*ended].endA <= boxes[i].beginA; ++ended) {
            chains.put(boxes[*ended].endB, {own[*ended].weight, *ended});
        }
        own[i] = chains.upTo(boxes[i].beginB);
        own[i].weight += boxes[i].weight;
        best = own[i].weight > best.weight ? Best{own[i].weight, i} : best;
    }
    std::vector<size_t> result;
    for (size_t i = best.last; i != none; i = own[i].last) {
        result.push_back(i);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace Sidelight
