// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/extension.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Sidelight
{

namespace
{

constexpr int drop = 5 * editCost;
constexpr quint32 sight = 16;            // words; what has nothing in common with a copy for so long is no copy
constexpr quint32 nearest = 4;           // words that a word may be from its place
constexpr quint32 leastOutlook = 2;      // words: one alone hardly ever pays for the edits before it
constexpr quint64 mostCells = 1U << 16U; // of a gap that is aligned; chains leave gaps of 12 x 12

/** Puts one more equal pair of words behind the chain. */
void appendPair(Chain &chain, quint32 a, quint32 b)
{
    if (!chain.empty() && chain.back().endA() == a && chain.back().endB() == b) {
        ++chain.back().length;
    } else {
        chain.push_back({a, b, 1});
    }
}

} // namespace

/** Of `sight` words in the direction of `step`, from those at `a` on, how many stand near their place in B. */
quint32 Extender::outlook(quint32 a, quint32 b, int step, int &worth) const
{
    const WordId *ids = m_table.ids();
    std::array<WordId, sight> ofA{};
    std::array<WordId, sight + 2 * nearest> ofB;
    ofB.fill(~barrier); // no word's number, and not that of the words of A that are not there
    for (quint32 i = 0, place = a; i < sight && ids[place] != barrier; ++i, place += quint32(step)) {
        ofA[i] = ids[place];
    }
    for (quint32 i = nearest, place = b; i < ofB.size() && ids[place] != barrier; ++i, place += quint32(step)) {
        ofB[i] = ids[place];
    }
    for (quint32 i = nearest, place = b - quint32(step); i-- > 0 && ids[place] != barrier; place -= quint32(step)) {
        ofB[i] = ids[place];
    }
    std::array<quint32, sight> isThere{};
    for (quint32 shift = 0; shift <= 2 * nearest; ++shift) {
        for (quint32 i = 0; i < sight; ++i) {
            isThere[i] |= ofA[i] == ofB[i + shift] ? 1U : 0U;
        }
    }
    quint32 words = 0;
    for (quint32 i = 0; i < sight; ++i) {
        words += isThere[i];
        worth += isThere[i] != 0 ? m_table.vocabulary().gain(ofA[i]) : 0;
    }
    return words;
}

Extender::Outlook Extender::outlook(const Chain &chain) const
{
    Outlook result;
    result.wordsBefore = outlook(chain.front().a - 1, chain.front().b - 1, -1, result.worth);
    result.wordsBehind = outlook(chain.back().endA(), chain.back().endB(), 1, result.worth);
    return result;
}

Chain Extender::extended(const Chain &chain, const Outlook &outlook, Pulse &pulse)
{
    Chain result;
    result.reserve(chain.size() + 6);
    if (outlook.wordsBefore >= leastOutlook) {
        reach(chain.front().a - 1, chain.front().b - 1, -1, result, pulse);
    }
    addBridged(chain, result, pulse);
    if (outlook.wordsBehind >= leastOutlook) {
        reach(chain.back().endA(), chain.back().endB(), 1, result, pulse);
    }
    return result;
}

Chain Extender::bridged(const Chain &chain, Pulse &pulse)
{
    Chain result;
    addBridged(chain, result, pulse);
    return result;
}

void Extender::addBridged(const Chain &chain, Chain &result, Pulse &pulse)
{
    for (size_t i = 0; i < chain.size() && pulse.isAlive(); ++i) {
        if (i > 0) {
            bridge(chain[i - 1], chain[i], result);
        }
        appendMatch(result, chain[i]);
    }
}

void Extender::reach(quint32 a, quint32 b, int step, Chain &result, Pulse &pulse)
{
    const Start start{m_table.ids() + a, m_table.ids() + b, step};
    m_reached.resize(std::max<size_t>(m_reached.size(), width));
    std::fill(m_reached.begin(), m_reached.begin() + width, Reached());
    Reached &first = row(0)[0];
    first.end = 0;
    slide(start, 0, first);
    m_best = first.score;
    m_bestEdits = m_bestDiagonal = 0;
    for (int edits = 1; pulse.isAlive() && reachOn(start, edits); ++edits) {
    }
    traceReach(a, b, step, result);
}

/** With one edit more; false when that leads nowhere. */
bool Extender::reachOn(const Start &start, int edits)
{
    const int most = std::min(1 + edits / 2, band);
    m_reached.resize(std::max(m_reached.size(), size_t(edits + 1) * width));
    const Reached *before = row(edits - 1);
    Reached *now = row(edits);
    now[-most - 1] = now[-most - 2] = now[most + 1] = now[most + 2] = Reached();
    bool isAlive = false;
    for (int diagonal = -most; diagonal <= most; ++diagonal) {
        const int ends[] = {before[diagonal - 1].end, before[diagonal].end + 1, before[diagonal + 1].end + 1};
        // The farthest, and of those as far the best; what was not reached has no words before an edit.
        const auto isBetter = [&](int by, int than) {
            return ends[by + 1] > 0 &&
                   (ends[by + 1] > ends[than + 1] ||
                    (ends[by + 1] == ends[than + 1] && before[diagonal + by].score > before[diagonal + than].score));
        };
        int from = isBetter(0, -1) ? 0 : -1;
        from = isBetter(1, from) ? 1 : from;
        const Reached &origin = before[diagonal + from];
        Reached &next = now[diagonal];
        next = {ends[from + 1], ends[from + 1], origin.score - editCost, from};
        if (origin.end < 0 || next.score < m_best - drop ||
            (from >= 0 && start.a[start.step * origin.end] == barrier) ||
            (from <= 0 && start.b[start.step * (origin.end + diagonal + from)] == barrier)) {
            next.end = -1;
            continue;
        }
        slide(start, diagonal, next);
        isAlive = true;
        if (next.score > m_best) {
            m_best = next.score;
            m_bestEdits = edits;
            m_bestDiagonal = diagonal;
        }
    }
    return isAlive;
}

void Extender::slide(const Start &start, int diagonal, Reached &reached) const
{
    const WordId *a = start.a + qint64(start.step) * reached.end;
    const WordId *b = start.b + qint64(start.step) * (reached.end + diagonal);
    for (; *a == *b && *a != barrier; a += start.step, b += start.step) {
        reached.score += m_table.vocabulary().gain(*a);
        ++reached.end;
    }
}

void Extender::traceReach(quint32 a, quint32 b, int step, Chain &result) const
{
    const size_t first = result.size();
    for (int edits = m_bestEdits, diagonal = m_bestDiagonal; edits >= 0; --edits) {
        const Reached &run = m_reached[size_t(edits) * width + size_t(middle + diagonal)];
        if (const int length = run.end - run.begin; length > 0) {
            const int nearest = step > 0 ? run.begin : run.end - 1;
            result.push_back({a + quint32(step * nearest), b + quint32(step * (nearest + diagonal)), quint32(length)});
        }
        diagonal += run.from;
    }
    if (step > 0) {
        std::reverse(result.begin() + first, result.end());
    }
}

void Extender::bridge(const WordMatch &before, const WordMatch &behind, Chain &result)
{
    const quint32 rows = behind.a - before.endA();
    const quint32 columns = behind.b - before.endB();
    if (rows == 0 || columns == 0 || quint64(rows) * columns > mostCells) {
        return;
    }
    const size_t stride = columns + 1;
    m_scores.assign(stride * (rows + 1), 0);
    const auto at = [&](quint32 row, quint32 column) -> int & { return m_scores[row * stride + column]; };
    const WordId *ofA = m_table.ids() + before.endA();
    const WordId *ofB = m_table.ids() + before.endB();
    const auto isEqual = [&](quint32 row, quint32 column) { return ofA[row] == ofB[column] && ofA[row] != barrier; };
    // From the end to the beginning, so that the path is read in order.
    for (quint32 row = rows + 1; row-- > 0;) {
        for (quint32 column = columns + 1; column-- > 0;) {
            if (row == rows || column == columns) {
                at(row, column) = -int(rows - row + columns - column);
                continue;
            }
            const int both = at(row + 1, column + 1) + (isEqual(row, column) ? 1 : -1);
            at(row, column) = std::max({both, at(row + 1, column) - 1, at(row, column + 1) - 1});
        }
    }
    for (quint32 row = 0, column = 0; row < rows && column < columns;) {
        const int score = at(row, column);
        const bool equal = isEqual(row, column);
        if (score == at(row + 1, column + 1) + (equal ? 1 : -1)) {
            if (equal) {
                appendPair(result, before.endA() + row, before.endB() + column);
            }
            ++row;
            ++column;
        } else if (score == at(row + 1, column) - 1) {
            ++row;
        } else {
            ++column;
        }
    }
}

} // namespace Sidelight
