// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/wordalignment.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace Sidelight
{

namespace
{

constexpr qsizetype mostEdits = 512;  // of one edit script; both sides together always fit when they are no longer
constexpr int deepest = 8;            // cuts within cuts
constexpr qsizetype leastTelling = 3; // words in a row that are never chance
constexpr qsizetype leastMoved = 3;   // words in a row

/** A stretch of both wordings. */
struct Block {
    qsizetype base = 0;
    qsizetype baseEnd = 0;
    qsizetype own = 0;
    qsizetype ownEnd = 0;

    [[nodiscard]] qsizetype baseLength() const { return baseEnd - base; }
    [[nodiscard]] qsizetype ownLength() const { return ownEnd - own; }
    [[nodiscard]] bool isOneSided() const { return base == baseEnd || own == ownEnd; }
};

/** Collects common words in order; runs that touch become one. */
class Runs
{
public:
    void add(const WordRun &run)
    {
        if (run.length == 0) {
            return;
        }
        if (!m_runs.isEmpty() && m_runs.constLast().baseEnd() == run.base && m_runs.constLast().ownEnd() == run.own) {
            m_runs.last().length += run.length;
        } else {
            m_runs.append(run);
        }
    }
    [[nodiscard]] const QList<WordRun> &runs() const { return m_runs; }

private:
    QList<WordRun> m_runs;
};

/** The longest row of pairs that rises on both sides; they are given in the order of the base. */
QList<WordRun> risingPairs(const QList<WordRun> &pairs)
{
    std::vector<qsizetype> ends; // of the best row of each length: its last pair
    std::vector<qsizetype> before(static_cast<size_t>(pairs.size()), -1);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), pairs.at(i).own,
                                            [&](qsizetype end, qsizetype own) { return pairs.at(end).own < own; });
        before[static_cast<size_t>(i)] = place == ends.begin() ? -1 : *(place - 1);
        if (place == ends.end()) {
            ends.push_back(i);
        } else {
            *place = i;
        }
    }
    QList<WordRun> row;
    for (qsizetype i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[static_cast<size_t>(i)]) {
        row.prepend(pairs.at(i));
    }
    return row;
}

/** The edit script of Myers: for each number of edits the farthest place on each diagonal, walked back at the end. */
class EditScript
{
public:
    EditScript(const QList<int> &base, const QList<int> &own, const Block &block)
        : m_base(base)
        , m_own(own)
        , m_block(block)
    {
    }

    /** Adds what is common; nothing if it takes too many edits. */
    void addTo(Runs &runs)
    {
        const qsizetype most = std::min(mostEdits, m_block.baseLength() + m_block.ownLength());
        std::vector<qsizetype> farthest(static_cast<size_t>(2 * most + 3), 0);
        for (qsizetype edits = 0; edits <= most; ++edits) {
            const bool isDone = step(farthest, most + 1, edits);
            const auto middle = farthest.cbegin() + most + 1;
            m_steps.emplace_back(middle - edits, middle + edits + 1);
            if (isDone) {
                walkBack(runs);
                return;
            }
        }
    }

private:
    [[nodiscard]] qsizetype slide(qsizetype x, qsizetype diagonal) const
    {
        while (x < m_block.baseLength() && x - diagonal < m_block.ownLength() &&
               m_base.at(m_block.base + x) == m_own.at(m_block.own + x - diagonal)) {
            ++x;
        }
        return x;
    }

    [[nodiscard]] bool step(std::vector<qsizetype> &farthest, qsizetype middle, qsizetype edits) const
    {
        for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const auto at = static_cast<size_t>(middle + diagonal);
            const bool isDown = diagonal == -edits || (diagonal != edits && farthest[at - 1] < farthest[at + 1]);
            const qsizetype from = edits == 0 ? 0 : isDown ? farthest[at + 1] : farthest[at - 1] + 1;
            farthest[at] = slide(from, diagonal);
            if (farthest[at] >= m_block.baseLength() && farthest[at] - diagonal >= m_block.ownLength()) {
                return true;
            }
        }
        return false;
    }

    void walkBack(Runs &runs) const
    {
        QList<WordRun> found;
        qsizetype x = m_block.baseLength();
        qsizetype diagonal = x - m_block.ownLength();
        for (auto edits = static_cast<qsizetype>(m_steps.size()) - 1; edits > 0; --edits) {
            const std::vector<qsizetype> &last = m_steps[static_cast<size_t>(edits - 1)];
            const auto reached = [&](qsizetype on) { return last[static_cast<size_t>(on + edits - 1)]; };
            const bool isDown =
                diagonal == -edits || (diagonal != edits && reached(diagonal - 1) < reached(diagonal + 1));
            const qsizetype before = isDown ? diagonal + 1 : diagonal - 1;
            const qsizetype from = isDown ? reached(before) : reached(before) + 1;
            found.prepend({m_block.base + from, m_block.own + from - diagonal, x - from});
            x = reached(before);
            diagonal = before;
        }
        runs.add({m_block.base, m_block.own, x});
        for (const WordRun &run : std::as_const(found)) {
            runs.add(run);
        }
    }

    const QList<int> &m_base;
    const QList<int> &m_own;
    const Block m_block;
    std::vector<std::vector<qsizetype>> m_steps; // the diagonals -edits to edits after each number of edits
};

class Aligner
{
public:
    Aligner(const QList<int> &base, const QList<int> &own)
        : m_base(base)
        , m_own(own)
    {
    }

    void align(Block block, int depth)
    {
        const qsizetype begin = block.base;
        while (!block.isOneSided() && m_base.at(block.base) == m_own.at(block.own)) {
            ++block.base;
            ++block.own;
        }
        m_runs.add({begin, block.own - (block.base - begin), block.base - begin});
        const qsizetype end = block.baseEnd;
        while (!block.isOneSided() && m_base.at(block.baseEnd - 1) == m_own.at(block.ownEnd - 1)) {
            --block.baseEnd;
            --block.ownEnd;
        }
        if (!block.isOneSided()) {
            alignMiddle(block, depth);
        }
        m_runs.add({block.baseEnd, block.ownEnd, end - block.baseEnd});
    }

    [[nodiscard]] const QList<WordRun> &runs() const { return m_runs.runs(); }

private:
    void alignMiddle(const Block &block, int depth)
    {
        const bool isShort = block.baseLength() + block.ownLength() <= mostEdits;
        const QList<WordRun> cuts = isShort || depth >= deepest ? QList<WordRun>() : risingPairs(uniquePairs(block));
        if (cuts.isEmpty()) {
            EditScript(m_base, m_own, block).addTo(m_runs);
            return;
        }
        qsizetype base = block.base;
        qsizetype own = block.own;
        for (const WordRun &cut : cuts) {
            align({base, cut.base, own, cut.own}, depth + 1);
            m_runs.add(cut);
            base = cut.baseEnd();
            own = cut.ownEnd();
        }
        align({base, block.baseEnd, own, block.ownEnd}, depth + 1);
    }

    /** The words that stand once on each side, in the order of the base. */
    [[nodiscard]] QList<WordRun> uniquePairs(const Block &block) const
    {
        struct Places {
            qsizetype base = 0;
            qsizetype own = 0;
            int inBase = 0;
            int inOwn = 0;
        };
        QHash<int, Places> places;
        for (qsizetype i = block.base; i < block.baseEnd; ++i) {
            Places &word = places[m_base.at(i)];
            word.base = i;
            ++word.inBase;
        }
        for (qsizetype i = block.own; i < block.ownEnd; ++i) {
            if (const auto word = places.find(m_own.at(i)); word != places.end()) {
                word->own = i;
                ++word->inOwn;
            }
        }
        QList<WordRun> pairs;
        for (const Places &word : std::as_const(places)) {
            if (word.inBase == 1 && word.inOwn == 1) {
                pairs.append({word.base, word.own, 1});
            }
        }
        std::ranges::sort(pairs, {}, &WordRun::base);
        return pairs;
    }

    const QList<int> &m_base;
    const QList<int> &m_own;
    Runs m_runs;
};

/** Without the few words that stand between more other words on both sides, before and after: they are chance. */
QList<WordRun> withoutChance(const QList<WordRun> &runs, qsizetype baseLength, qsizetype ownLength)
{
    QList<WordRun> kept;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const WordRun &run = runs.at(i);
        const WordRun before = kept.isEmpty() ? WordRun() : kept.constLast();
        const WordRun after = i + 1 < runs.size() ? runs.at(i + 1) : WordRun{baseLength, ownLength, 0};
        const qsizetype otherBefore = std::min(run.base - before.baseEnd(), run.own - before.ownEnd());
        const qsizetype otherAfter = std::min(after.base - run.baseEnd(), after.own - run.ownEnd());
        if (run.length >= leastTelling || run.length >= std::min(otherBefore, otherAfter)) {
            kept.append(run);
        }
    }
    return kept;
}

/** Finds what stands in both wordings but not in the same order. */
class Mover
{
public:
    Mover(const QList<int> &base, const QList<int> &own, const QList<WordRun> &same)
        : m_base(base)
        , m_own(own)
        , m_baseTaken(static_cast<size_t>(base.size()), false)
        , m_ownTaken(static_cast<size_t>(own.size()), false)
    {
        for (const WordRun &run : same) {
            take(run);
        }
    }

    [[nodiscard]] QList<WordRun> moved()
    {
        const std::map<Gram, qsizetype> places = freeGrams();
        QList<WordRun> result;
        for (qsizetype own = 0; own + leastMoved <= m_own.size(); ++own) {
            const auto place = isFree(m_ownTaken, own) ? places.find(gram(m_own, own)) : places.end();
            if (place == places.end() || place->second < 0) {
                continue;
            }
            WordRun run{place->second, own, 0};
            while (run.ownEnd() < m_own.size() && run.baseEnd() < m_base.size() && isFree(m_ownTaken, run.ownEnd()) &&
                   isFree(m_baseTaken, run.baseEnd()) && m_own.at(run.ownEnd()) == m_base.at(run.baseEnd())) {
                ++run.length;
            }
            if (run.length >= leastMoved) {
                take(run);
                result.append(run);
                own = run.ownEnd() - 1;
            }
        }
        std::ranges::sort(result, {}, &WordRun::base);
        return result;
    }

private:
    using Gram = std::array<int, leastMoved>;

    [[nodiscard]] static Gram gram(const QList<int> &words, qsizetype at)
    {
        return {words.at(at), words.at(at + 1), words.at(at + 2)};
    }

    [[nodiscard]] static bool isFree(const std::vector<bool> &taken, qsizetype at)
    {
        return !taken[static_cast<size_t>(at)];
    }

    /** Where the grams of the base stand that no run has; -1 for those that stand there twice. */
    [[nodiscard]] std::map<Gram, qsizetype> freeGrams() const
    {
        std::map<Gram, qsizetype> places;
        for (qsizetype at = 0; at + leastMoved <= m_base.size(); ++at) {
            if (isFree(m_baseTaken, at) && isFree(m_baseTaken, at + 1) && isFree(m_baseTaken, at + 2)) {
                const auto [place, isNew] = places.emplace(gram(m_base, at), at);
                place->second = isNew ? at : -1;
            }
        }
        return places;
    }

    void take(const WordRun &run)
    {
        std::fill_n(m_baseTaken.begin() + run.base, run.length, true);
        std::fill_n(m_ownTaken.begin() + run.own, run.length, true);
    }

    const QList<int> &m_base;
    const QList<int> &m_own;
    std::vector<bool> m_baseTaken;
    std::vector<bool> m_ownTaken;
};

} // namespace

WordAlignment alignWords(const QList<int> &base, const QList<int> &own)
{
    Aligner aligner(base, own);
    aligner.align({0, base.size(), 0, own.size()}, 0);
    WordAlignment result;
    result.same = withoutChance(aligner.runs(), base.size(), own.size());
    if (base.size() >= leastMoved && own.size() >= leastMoved) {
        result.moved = Mover(base, own, result.same).moved();
    }
    return result;
}

} // namespace Sidelight
