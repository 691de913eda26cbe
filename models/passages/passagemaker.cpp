// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/passagemaker.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

struct Range {
    quint32 begin = 0;
    quint32 end = 0;

    [[nodiscard]] quint32 length() const { return end - begin; }
};

/** Emits the runs of a stretch, one gap of its chain after another. */
class RunMaker
{
public:
    RunMaker(const WordTable &table, const Stretch &stretch)
        : m_table(table)
        , m_stretch(stretch)
        , m_inB(stretch.moved)
    {
        std::sort(m_inB.begin(), m_inB.end(), [](const WordMatch &l, const WordMatch &r) { return l.b < r.b; });
        m_nextA = stretch.moved.cbegin();
        m_nextB = m_inB.cbegin();
    }

    [[nodiscard]] QList<AlignedRun> runs()
    {
        m_runs.reserve(qsizetype(2 * m_stretch.chain.size() + m_stretch.moved.size()) + 1);
        quint32 a = m_stretch.beginA;
        quint32 b = m_stretch.beginB;
        for (const WordMatch &match : m_stretch.chain) {
            addGap({a, match.a}, {b, match.b});
            add(RunKind::Same, {match.a, match.endA()}, {match.b, match.endB()});
            a = match.endA();
            b = match.endB();
        }
        addGap({a, m_stretch.endA}, {b, m_stretch.endB});
        return std::move(m_runs);
    }

private:
    /** Nothing of the two ranges is in the chain: what was moved there is Moved, the rest is taken piece by piece. */
    void addGap(const Range &a, const Range &b)
    {
        std::vector<Range> others = freeOfMoved(b);
        auto other = others.cbegin();
        const quint32 atB = b.begin;
        quint32 place = a.begin;
        const auto addOwn = [&](quint32 end) {
            if (place < end) {
                const bool isChanged = other != others.cend();
                add(isChanged ? RunKind::Changed : RunKind::OnlyInA, {place, end},
                    isChanged ? *other++ : Range{atB, atB});
            }
        };
        for (; m_nextA != m_stretch.moved.cend() && m_nextA->a < a.end; ++m_nextA) {
            addOwn(m_nextA->a);
            add(RunKind::Moved, {m_nextA->a, m_nextA->endA()}, {m_nextA->b, m_nextA->endB()});
            place = m_nextA->endA();
        }
        addOwn(a.end);
        std::for_each(other, others.cend(), [&](const Range &left) { add(RunKind::OnlyInB, {a.end, a.end}, left); });
    }

    [[nodiscard]] std::vector<Range> freeOfMoved(const Range &b)
    {
        std::vector<Range> result;
        quint32 place = b.begin;
        for (; m_nextB != m_inB.cend() && m_nextB->b < b.end; ++m_nextB) {
            if (place < m_nextB->b) {
                result.push_back({place, m_nextB->b});
            }
            place = m_nextB->endB();
        }
        if (place < b.end) {
            result.push_back({place, b.end});
        }
        return result;
    }

    /** An empty range stands behind the word before it, or before the stretch's first word. */
    [[nodiscard]] Span span(const Range &range, quint32 first) const
    {
        if (range.length() > 0) {
            return m_table.span(range.begin, range.end);
        }
        const qsizetype position = range.begin > first ? m_table.endOfWord(range.begin - 1) : m_table.beginOf(first);
        return {position, position};
    }

    void add(RunKind kind, const Range &a, const Range &b)
    {
        m_runs.append({kind, span(a, m_stretch.beginA), span(b, m_stretch.beginB),
                       static_cast<int>(std::max(a.length(), b.length()))});
    }

    const WordTable &m_table;
    const Stretch &m_stretch;
    std::vector<WordMatch> m_inB;                   // what was moved, in the order of B
    std::vector<WordMatch>::const_iterator m_nextA; // the first moved run that is not yet passed, in the order of A
    std::vector<WordMatch>::const_iterator m_nextB; // and of B
    QList<AlignedRun> m_runs;
};

/** Takes in the words that are joined to the first and the last one; returns the span of all. */
[[nodiscard]] Span widen(const WordTable &table, QStringView text, quint32 &begin, quint32 &end)
{
    const Span whole = wholeWords(text, table.span(begin, end));
    const WordId *ids = table.ids();
    while (ids[begin - 1] != barrier && table.beginOf(begin - 1) >= whole.begin) {
        --begin;
    }
    while (ids[end] != barrier && table.endOfWord(end) <= whole.end) {
        ++end;
    }
    return table.span(begin, end);
}

} // namespace

QList<AlignedRun> alignedRuns(const WordTable &table, const Stretch &stretch)
{
    return RunMaker(table, stretch).runs();
}

Passage passageOf(const WordTable &table, const QList<PassageSource> &sources, Stretch stretch)
{
    Passage passage;
    passage.sourceA = static_cast<int>(table.sourceOf(stretch.beginA));
    passage.sourceB = static_cast<int>(table.sourceOf(stretch.beginB));
    passage.a = widen(table, sources[passage.sourceA].text, stretch.beginA, stretch.endA);
    passage.b = widen(table, sources[passage.sourceB].text, stretch.beginB, stretch.endB);
    passage.words = static_cast<int>(stretch.words());
    passage.similarity = 2.0 * passage.words / (stretch.endA - stretch.beginA + stretch.endB - stretch.beginB);
    passage.alignment = alignedRuns(table, stretch);
    return passage;
}

} // namespace Sidelight
