// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/stretches.h"

#include "models/passages/longsort.h"
#include "models/passages/rising.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace Sidelight
{

namespace
{

constexpr quint32 leastMoved = 3;   // words in a row that count as moved
constexpr qint64 farthestMove = 64; // words that such a run may be away from where it would be expected
constexpr quint32 leastPart = 5;    // common words of an extended chain that may join others
constexpr quint32 mostJoinGap = 12; // words between two chains that are joined

using Indexes = std::vector<size_t>;

/** The two texts as one sees them: which end of a chain to look at. */
struct Side {
    quint32 WordMatch::*begin;
    quint32 (WordMatch::*end)() const;

    [[nodiscard]] quint32 first(const Chain &chain) const { return chain.front().*begin; }
    [[nodiscard]] quint32 last(const Chain &chain) const { return (chain.back().*end)(); }
};
constexpr Side sideA{&WordMatch::a, &WordMatch::endA};
constexpr Side sideB{&WordMatch::b, &WordMatch::endB};

/** Finds out whether a chain lies inside one of others, in both texts. They are looked up by blocks of A. */
class Holders
{
public:
    void add(const Chain &chain)
    {
        const Hull hull{sideA.first(chain), sideA.last(chain), sideB.first(chain), sideB.last(chain)};
        for (quint32 block = hull.beginA / blockSize; block <= (hull.endA - 1) / blockSize; ++block) {
            m_blocks[block].push_back(hull);
        }
    }

    [[nodiscard]] bool hold(const Chain &chain) const
    {
        const auto block = m_blocks.find(sideA.first(chain) / blockSize);
        return block != m_blocks.cend() && std::any_of(block->cbegin(), block->cend(), [&](const Hull &hull) {
                   return hull.beginA <= sideA.first(chain) && sideA.last(chain) <= hull.endA &&
                          hull.beginB <= sideB.first(chain) && sideB.last(chain) <= hull.endB;
               });
    }

private:
    static constexpr quint32 blockSize = 64;

    struct Hull {
        quint32 beginA = 0;
        quint32 endA = 0;
        quint32 beginB = 0;
        quint32 endB = 0;
    };

    QHash<quint32, std::vector<Hull>> m_blocks;
};

/** Whether a wide gap or a barrier stands between two places of one text. */
[[nodiscard]] bool isApart(const WordId *ids, quint32 end, quint32 begin)
{
    return begin > end && (begin - end > mostJoinGap || std::find(ids + end, ids + begin, barrier) != ids + begin);
}

/** Parts the chains where they stand apart in one text. */
[[nodiscard]] std::vector<Indexes> parted(Indexes part, const std::vector<Chain> &chains, const WordId *ids,
                                          const Side &side, Pulse &pulse)
{
    sortWhileAlive(
        pulse, [&](auto isBefore) { std::stable_sort(part.begin(), part.end(), isBefore); },
        [&](size_t i, size_t j) { return side.first(chains[i]) < side.first(chains[j]); });
    std::vector<Indexes> result;
    quint32 end = 0;
    for (const size_t i : part) {
        if (result.empty() || isApart(ids, end, side.first(chains[i]))) {
            result.emplace_back();
        }
        result.back().push_back(i);
        end = std::max(result.back().size() == 1 ? 0 : end, side.last(chains[i]));
    }
    return result;
}

/** Sets of chains that lie close together in both texts: parted by one text, then the other, until nothing parts. */
[[nodiscard]] std::vector<Indexes> neighbourhoods(const std::vector<Chain> &chains, const WordId *ids, Pulse &pulse)
{
    Indexes all(chains.size());
    std::iota(all.begin(), all.end(), size_t(0));
    std::vector<Indexes> result;
    std::vector<std::pair<Indexes, int>> open; // with how many times in a row nothing was parted
    open.emplace_back(std::move(all), 0);
    bool isTurnOfA = true;
    while (!open.empty() && pulse.isAlive()) {
        std::vector<std::pair<Indexes, int>> next;
        for (auto &[part, steady] : open) {
            if (part.size() == 1 || steady == 2) {
                result.push_back(std::move(part));
                continue;
            }
            auto parts = parted(std::move(part), chains, ids, isTurnOfA ? sideA : sideB, pulse);
            const int steadyNow = parts.size() == 1 ? steady + 1 : 0;
            for (Indexes &smaller : parts) {
                next.emplace_back(std::move(smaller), steadyNow);
            }
        }
        open.swap(next);
        isTurnOfA = !isTurnOfA;
    }
    return result;
}

[[nodiscard]] RisingBox box(const Chain &chain)
{
    // Neighbours may overlap by the few words that both were extended over.
    const auto shrunk = [](quint32 begin, quint32 end) {
        const qint64 margin = std::min<qint64>(8, (end - begin) / 4);
        return std::pair<qint64, qint64>(begin + margin, end - margin);
    };
    const auto [beginA, endA] = shrunk(sideA.first(chain), sideA.last(chain));
    const auto [beginB, endB] = shrunk(sideB.first(chain), sideB.last(chain));
    return {beginA, endA, beginB, endB, double(wordCount(chain))};
}

/** Which words of a stretch are spoken for, in one of its texts. */
class Cover
{
public:
    Cover(quint32 begin, quint32 end)
        : m_begin(begin)
        , m_taken(end - begin, false)
    {
    }

    [[nodiscard]] bool isFree(quint32 place) const
    {
        return place >= m_begin && place - m_begin < m_taken.size() && !m_taken[place - m_begin];
    }
    void take(quint32 begin, quint32 end)
    {
        std::fill(m_taken.begin() + (begin - m_begin), m_taken.begin() + (end - m_begin), true);
    }

private:
    quint32 m_begin;
    std::vector<bool> m_taken;
};

/** Adds to a stretch what of other matches lies in it on words that are not spoken for: words that were moved. */
class Mover
{
public:
    explicit Mover(Stretch &stretch)
        : m_stretch(stretch)
        , m_a(stretch.beginA, stretch.endA)
        , m_b(stretch.beginB, stretch.endB)
    {
        for (const WordMatch &match : stretch.chain) {
            take(match);
        }
    }

    void add(WordMatch match)
    {
        while (match.length > 0 && !isFree(match, 0)) {
            match = {match.a + 1, match.b + 1, match.length - 1};
        }
        quint32 length = 0;
        while (length < match.length && isFree(match, length)) {
            ++length;
        }
        match.length = length;
        if (length >= leastMoved) {
            take(match);
            m_stretch.moved.push_back(match);
        }
    }

private:
    [[nodiscard]] bool isFree(const WordMatch &match, quint32 i) const
    {
        return m_a.isFree(match.a + i) && m_b.isFree(match.b + i);
    }
    void take(const WordMatch &match)
    {
        m_a.take(match.a, match.endA());
        m_b.take(match.b, match.endB());
    }

    Stretch &m_stretch;
    Cover m_a;
    Cover m_b;
};

/** Whether the match is part of one of the chain's. */
[[nodiscard]] bool isInChain(const Chain &chain, const WordMatch &match)
{
    const auto isBefore = [](quint32 place, const WordMatch &m) { return place < m.a; };
    const auto next = std::upper_bound(chain.cbegin(), chain.cend(), match.a, isBefore);
    return next != chain.cbegin() && (next - 1)->b - (next - 1)->a == match.b - match.a &&
           match.endA() <= (next - 1)->endA();
}

/** Whether the match stands no farther from its place than a clause or two are long; else its words are chance. */
[[nodiscard]] bool isNear(const Chain &chain, const WordMatch &match)
{
    const auto isBefore = [](const WordMatch &m, quint32 place) { return m.a < place; };
    const auto next = std::lower_bound(chain.cbegin(), chain.cend(), match.a, isBefore);
    const WordMatch &neighbour = next == chain.cend() ? chain.back() : *next;
    return std::abs(qint64(match.b) - match.a - neighbour.b + neighbour.a) <= farthestMove;
}

void addMoved(Stretch &stretch, const std::vector<Chain> &aside, std::span<const WordMatch> matches, Pulse &pulse)
{
    std::optional<Mover> mover; // few stretches need one
    const auto add = [&](const WordMatch &match) {
        if (!isInChain(stretch.chain, match)) {
            (mover ? *mover : mover.emplace(stretch)).add(match);
        }
    };
    for (const Chain &chain : aside) {
        std::for_each(chain.cbegin(), chain.cend(), add);
    }
    const auto isBefore = [](const WordMatch &match, quint32 place) { return match.a < place; };
    for (auto match = std::lower_bound(matches.begin(), matches.end(), stretch.beginA, isBefore);
         match != matches.end() && match->a < stretch.endA && pulse.isAlive(); ++match) {
        if (isNear(stretch.chain, *match)) {
            add(*match);
        }
    }
    std::sort(stretch.moved.begin(), stretch.moved.end());
}

[[nodiscard]] Stretch joined(const std::vector<Chain> &inOrder, Extender &extender, Pulse &pulse)
{
    Stretch stretch;
    for (const Chain &chain : inOrder) {
        std::for_each(chain.cbegin(), chain.cend(), [&](const WordMatch &match) { appendMatch(stretch.chain, match); });
    }
    if (inOrder.size() > 1) {
        Chain bridged = extender.bridged(stretch.chain, pulse);
        stretch.chain = pulse.isAlive() ? std::move(bridged) : stretch.chain;
    }
    stretch.beginA = sideA.first(stretch.chain);
    stretch.endA = sideA.last(stretch.chain);
    stretch.beginB = sideB.first(stretch.chain);
    stretch.endB = sideB.last(stretch.chain);
    return stretch;
}

/** Whether most of a chain's words, in one of the texts, already belong to the stretch's chain. */
[[nodiscard]] bool repeats(const Stretch &stretch, const Chain &chain)
{
    const auto overlap = [&](const Side &side) {
        const qint64 end = std::min(side.last(stretch.chain), side.last(chain));
        return (end - std::max(side.first(stretch.chain), side.first(chain))) * 2 >
               side.last(chain) - side.first(chain);
    };
    return overlap(sideA) || overlap(sideB);
}

/** Takes out of the chains the heaviest that rise together. */
[[nodiscard]] std::vector<Chain> takenRising(std::vector<Chain> &chains, Pulse &pulse)
{
    if (chains.size() == 1) {
        return std::exchange(chains, {});
    }
    std::vector<RisingBox> boxes;
    std::transform(chains.cbegin(), chains.cend(), std::back_inserter(boxes), box);
    std::vector<Chain> rising;
    for (const size_t i : heaviestRising(boxes, pulse)) {
        rising.push_back(std::exchange(chains[i], {}));
    }
    std::erase_if(chains, [](const Chain &chain) { return chain.empty(); });
    return rising;
}

/** Makes stretches of a neighbourhood: the heaviest rising chains are one, with the others as moved parts of it. */
void addStretches(std::vector<Chain> chains, std::span<const WordMatch> matches, Extender &extender,
                  std::vector<Stretch> &result, Pulse &pulse)
{
    while (!chains.empty()) {
        const std::vector<Chain> rising = takenRising(chains, pulse);
        if (!pulse.isAlive()) {
            return;
        }
        Stretch stretch = joined(rising, extender, pulse);
        const auto isLeft = [&](const Chain &chain) { return repeats(stretch, chain); };
        const auto aside = std::stable_partition(chains.begin(), chains.end(), isLeft);
        for (auto chain = aside; chain != chains.end(); ++chain) {
            stretch.beginA = std::min(stretch.beginA, sideA.first(*chain));
            stretch.endA = std::max(stretch.endA, sideA.last(*chain));
            stretch.beginB = std::min(stretch.beginB, sideB.first(*chain));
            stretch.endB = std::max(stretch.endB, sideB.last(*chain));
        }
        addMoved(stretch, {aside, chains.end()}, matches, pulse);
        chains.erase(aside, chains.end());
        result.push_back(std::move(stretch));
    }
}

} // namespace

quint32 Stretch::words() const
{
    return wordCount(chain) + wordCount(moved);
}

/** Extends the chains, heaviest first; one that an extended chain has come to hold is left out. */
std::vector<Chain> StretchMaker::extendedChains(std::span<const WordMatch> matches, Pulse &pulse)
{
    std::vector<Chain> result;
    const std::vector<Chain> &chains = m_chainer.chained(matches, pulse);
    m_outlooks.clear();
    quint32 words = 0;
    int worth = 0;
    bool isLong = false;
    for (const Chain &chain : chains) {
        const Extender::Outlook &outlook = m_outlooks.emplace_back(m_extender.outlook(chain));
        words += wordCount(chain) + outlook.wordsBefore + outlook.wordsBehind;
        worth += worthOf(m_table, chain) + outlook.worth;
        isLong = isLong || longestMatch(chain) >= m_least.run;
    }
    if (!isLong && (words < m_least.words || worth < m_least.worth)) {
        return result; // nearly all pairs
    }
    Holders holders;
    for (size_t i = 0; i < chains.size() && pulse.isAlive(); ++i) {
        if (holders.hold(chains[i])) {
            continue;
        }
        Chain extended = m_extender.extended(chains[i], m_outlooks[i], pulse);
        if (wordCount(extended) >= leastPart) {
            if (chains.size() > 1) {
                holders.add(extended);
            }
            result.push_back(std::move(extended));
        }
    }
    return result;
}

std::vector<Stretch> StretchMaker::stretches(std::span<const WordMatch> matches, Pulse &pulse)
{
    std::vector<Chain> chains = extendedChains(matches, pulse);
    const auto add = [](quint32 sum, const Chain &chain) { return sum + wordCount(chain); };
    if (std::accumulate(chains.cbegin(), chains.cend(), 0U, add) < m_least.run) {
        return {};
    }
    std::vector<Stretch> result;
    if (chains.size() == 1) {
        addStretches(std::move(chains), matches, m_extender, result, pulse);
        return result;
    }
    for (const Indexes &part : neighbourhoods(chains, m_table.ids(), pulse)) {
        std::vector<Chain> close;
        for (const size_t i : part) {
            close.push_back(std::move(chains[i]));
        }
        addStretches(std::move(close), matches, m_extender, result, pulse);
    }
    return result;
}

} // namespace Sidelight
