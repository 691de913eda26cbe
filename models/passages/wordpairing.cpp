// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/wordpairing.h"

#include "models/passages/longsort.h"
#include "models/passages/rising.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace Sidelight
{

namespace
{

constexpr qsizetype mostPlaces = 16; // of a word in the second range, that begins matches
constexpr quint32 leastRun = 3;      // words in a row that say something whatever they are

/** Takes words of a stretch that are free on both sides. */
class FreeWords
{
public:
    explicit FreeWords(const RangePair &ranges)
        : m_ranges(ranges)
        , m_a(ranges.a.length(), true)
        , m_b(ranges.b.length(), true)
    {
    }

    void take(const WordMatch &match)
    {
        for (quint32 i = 0; i < match.length; ++i) {
            m_a[match.a + i - m_ranges.a.begin] = false;
            m_b[match.b + i - m_ranges.b.begin] = false;
        }
    }

    /** The first words of the match that are free. */
    [[nodiscard]] WordMatch freePart(WordMatch match) const
    {
        while (match.length > 0 && !isFree(match, 0)) {
            match = {match.a + 1, match.b + 1, match.length - 1};
        }
        quint32 length = 0;
        while (length < match.length && isFree(match, length)) {
            ++length;
        }
        match.length = length;
        return match;
    }

private:
    [[nodiscard]] bool isFree(const WordMatch &match, quint32 i) const
    {
        return m_a[match.a + i - m_ranges.a.begin] && m_b[match.b + i - m_ranges.b.begin];
    }

    RangePair m_ranges;
    std::vector<bool> m_a;
    std::vector<bool> m_b;
};

void turn(std::vector<WordMatch> &matches)
{
    std::for_each(matches.begin(), matches.end(), [](WordMatch &match) { std::swap(match.a, match.b); });
}

} // namespace

Stretch WordPairer::stretch(const RangePair &ranges, bool isTurned, Pulse &pulse)
{
    const RangePair seen = isTurned ? RangePair{ranges.b, ranges.a} : ranges;
    std::vector<WordMatch> matches = exactMatches(seen, pulse);
    Stretch stretch{risingChain(matches, pulse), {}, ranges.a.begin, ranges.a.end, ranges.b.begin, ranges.b.end};
    FreeWords words(seen);
    std::for_each(stretch.chain.cbegin(), stretch.chain.cend(), [&](const WordMatch &match) { words.take(match); });
    const auto isWorthMore = [this](const WordMatch &l, const WordMatch &r) {
        return worthOf(m_table, {l}) > worthOf(m_table, {r});
    };
    sortWhileAlive(
        pulse, [&](auto isBefore) { std::stable_sort(matches.begin(), matches.end(), isBefore); }, isWorthMore);
    for (const WordMatch &match : matches) {
        if (!pulse.isAlive()) {
            break;
        }
        if (const WordMatch part = words.freePart(match); isTelling(part)) {
            words.take(part);
            stretch.moved.push_back(part);
        }
    }
    if (isTurned) {
        turn(stretch.chain);
        turn(stretch.moved);
    }
    std::sort(stretch.moved.begin(), stretch.moved.end());
    return stretch;
}

/** The longest runs of words that both ranges have, each once, in the order of the first one. */
std::vector<WordMatch> WordPairer::exactMatches(const RangePair &ranges, Pulse &pulse)
{
    addPairs(ranges, pulse);
    const WordId *ids = m_table.ids();
    std::vector<WordMatch> result;
    WordMatch last;
    for (const WordMatch &pair : m_pairs) {
        if (!pulse.isAlive()) {
            break;
        }
        if (pair.b - pair.a == last.b - last.a && pair.a < last.endA()) {
            continue;
        }
        last = pair;
        while (last.a > ranges.a.begin && last.b > ranges.b.begin && ids[last.a - 1] == ids[last.b - 1]) {
            last = {last.a - 1, last.b - 1, last.length + 1};
        }
        while (last.endA() < ranges.a.end && last.endB() < ranges.b.end && ids[last.endA()] == ids[last.endB()]) {
            ++last.length;
        }
        result.push_back(last);
    }
    std::erase_if(result, [this](const WordMatch &match) { return match.length == 1 && !isTelling(match); });
    sortWhileAlive(result, pulse, std::less<>());
    return result;
}

/** Collects places with the same word, but for words that the second range is full of; diagonal after diagonal. */
void WordPairer::addPairs(const RangePair &ranges, Pulse &pulse)
{
    m_inB.clear();
    m_pairs.clear();
    for (quint32 place = ranges.b.begin; place < ranges.b.end; ++place) {
        m_inB.emplace_back(m_table.ids()[place], place);
    }
    sortWhileAlive(m_inB, pulse, std::less<>());
    for (quint32 place = ranges.a.begin; place < ranges.a.end && pulse.isAlive(); ++place) {
        const WordId word = m_table.ids()[place];
        const auto first = std::lower_bound(m_inB.cbegin(), m_inB.cend(), std::pair(word, 0U));
        const auto last = std::lower_bound(first, m_inB.cend(), std::pair(word + 1, 0U));
        if (last - first <= mostPlaces) {
            std::for_each(first, last, [&](const auto &other) { m_pairs.push_back({place, other.second, 1}); });
        }
    }
    sortWhileAlive(m_pairs, pulse, [](const WordMatch &l, const WordMatch &r) {
        return std::pair(l.b - l.a, l.a) < std::pair(r.b - r.a, r.a);
    });
}

/** What rises in both texts, with the frequent words that stand between. */
Chain WordPairer::risingChain(std::span<const WordMatch> matches, Pulse &pulse)
{
    std::vector<RisingBox> boxes;
    for (const WordMatch &match : matches) {
        boxes.push_back({match.a, match.endA(), match.b, match.endB(), double(worthOf(m_table, {match}))});
    }
    Chain chain;
    for (const size_t i : heaviestRising(boxes, pulse)) {
        appendMatch(chain, matches[i]);
    }
    return m_extender.bridged(chain, pulse);
}

/** Whether both texts would hardly have the words by chance. */
bool WordPairer::isTelling(const WordMatch &match) const
{
    return match.length >= leastRun || std::any_of(m_table.ids() + match.a, m_table.ids() + match.endA(),
                                                   [this](WordId word) { return m_model.isTelling(word); });
}

} // namespace Sidelight
