// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/extension.h"

#include <algorithm>
#include <limits>

namespace Sidelight
{

namespace
{

constexpr int band = 8;
constexpr int width = 2 * band + 1;
constexpr int drop = 6 * Rarity::editCost;
constexpr int never = std::numeric_limits<int>::min() / 2;
constexpr quint64 mostCells = 1U << 16U; // of a gap that is aligned; chains leave gaps of 12 x 12

enum Move : quint8 { NoMove, Both, OnlyA, OnlyB };

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

Chain Extender::extended(const Chain &chain)
{
    Chain result;
    reach(chain.front().a - 1, chain.front().b - 1, -1, result);
    addBridged(chain, result);
    reach(chain.back().endA(), chain.back().endB(), 1, result);
    return result;
}

Chain Extender::bridged(const Chain &chain)
{
    Chain result;
    addBridged(chain, result);
    return result;
}

void Extender::addBridged(const Chain &chain, Chain &result)
{
    for (size_t i = 0; i < chain.size(); ++i) {
        if (i > 0) {
            bridge(chain[i - 1], chain[i], result);
        }
        appendMatch(result, chain[i]);
    }
}

void Extender::reach(quint32 a, quint32 b, int step, Chain &result)
{
    m_moves.assign(width, NoMove);
    m_before.assign(width, never);
    m_scores.assign(width, never);
    m_best = m_bestRow = m_bestColumn = 0;
    m_lastColumn = std::numeric_limits<int>::max();
    for (int column = 0; column <= band; ++column) {
        if (column > 0 && m_ids[b + step * (column - 1)] == barrier) {
            m_lastColumn = column - 1;
            break;
        }
        m_before[band + column] = -column * Rarity::editCost;
        m_moves[band + column] = column == 0 ? NoMove : OnlyB;
    }
    for (int row = 1; reachRow(a, b, step, row); ++row) {
        m_before.swap(m_scores);
    }
    traceReach(a, b, step, result);
}

bool Extender::reachRow(quint32 a, quint32 b, int step, int row)
{
    const WordId word = m_ids[a + step * (row - 1)];
    if (word == barrier) {
        return false;
    }
    const int gain = m_rarity.gain(word);
    m_moves.resize(m_moves.size() + width, NoMove);
    quint8 *moves = m_moves.data() + size_t(row) * width;
    std::fill(m_scores.begin(), m_scores.end(), never);
    int highest = never;
    for (int cell = std::max(0, band - row); cell < width && row + cell - band <= m_lastColumn; ++cell) {
        const int column = row + cell - band;
        int &score = m_scores[cell];
        const auto consider = [&](int value, Move move) {
            if (value > score) {
                score = value;
                moves[cell] = move;
            }
        };
        if (column > 0) {
            const WordId other = m_ids[b + step * (column - 1)];
            if (other == barrier) {
                m_lastColumn = column - 1;
                break;
            }
            consider(m_before[cell] + (word == other ? gain : -Rarity::editCost), Both);
            consider(cell > 0 ? m_scores[cell - 1] - Rarity::editCost : never, OnlyB);
        }
        consider(cell + 1 < width ? m_before[cell + 1] - Rarity::editCost : never, OnlyA);
        score = score < m_best - drop ? never : score;
        highest = std::max(highest, score);
        if (score > m_best) {
            m_best = score;
            m_bestRow = row;
            m_bestColumn = column;
        }
    }
    return highest > never;
}

void Extender::traceReach(quint32 a, quint32 b, int step, Chain &result) const
{
    Chain pairs;
    for (int row = m_bestRow, column = m_bestColumn; row > 0 || column > 0;) {
        const quint8 move = m_moves[size_t(row) * width + size_t(column - row + band)];
        row -= move == OnlyB ? 0 : 1;
        column -= move == OnlyA ? 0 : 1;
        const quint32 atA = a + step * row;
        const quint32 atB = b + step * column;
        if (move == Both && m_ids[atA] == m_ids[atB]) {
            pairs.push_back({atA, atB, 1});
        }
    }
    if (step > 0) {
        std::reverse(pairs.begin(), pairs.end());
    }
    for (const WordMatch &pair : pairs) {
        appendPair(result, pair.a, pair.b);
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
    const auto isEqual = [&](quint32 row, quint32 column) {
        return m_ids[before.endA() + row] == m_ids[before.endB() + column] && m_ids[before.endA() + row] != barrier;
    };
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
