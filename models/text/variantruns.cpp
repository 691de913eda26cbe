// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/variantruns.h"

#include <algorithm>
#include <vector>

namespace Sidelight
{

namespace
{

/** Makes the runs of one wording, from the first word to the last. */
class RunMaker
{
public:
    explicit RunMaker(const WordAlignment &alignment)
        : m_moved(alignment.moved)
        , m_movedByOwn(alignment.moved)
    {
        std::ranges::sort(m_movedByOwn, {}, &WordRun::own);
    }

    /** What stands between two common runs. */
    void addOther(const Span &base, const Span &own)
    {
        const QList<Span> ownParts = ownWithoutMoved(own);
        auto part = ownParts.cbegin();
        const auto addBase = [&](qsizetype begin, qsizetype end) {
            if (begin < end && part != ownParts.cend()) {
                m_runs.append({RunKind::Changed, {begin, end}, *part++});
            } else if (begin < end) {
                const qsizetype at = part == ownParts.cbegin() ? own.begin : std::prev(part)->end;
                m_runs.append({RunKind::OnlyInA, {begin, end}, {at, at}});
            }
        };
        qsizetype done = base.begin;
        for (; m_nextMoved < m_moved.size() && m_moved.at(m_nextMoved).base < base.end; ++m_nextMoved) {
            const WordRun &moved = m_moved.at(m_nextMoved);
            addBase(done, moved.base);
            m_runs.append({RunKind::Moved, {moved.base, moved.baseEnd()}, {moved.own, moved.ownEnd()}});
            done = moved.baseEnd();
        }
        addBase(done, base.end);
        for (; part != ownParts.cend(); ++part) {
            m_runs.append({RunKind::OnlyInB, {base.end, base.end}, *part});
        }
    }

    void addSame(const WordRun &run)
    {
        if (run.length > 0) {
            m_runs.append({RunKind::Same, {run.base, run.baseEnd()}, {run.own, run.ownEnd()}});
        }
    }

    [[nodiscard]] const QList<VariantRun> &runs() const { return m_runs; }

private:
    [[nodiscard]] QList<Span> ownWithoutMoved(const Span &own)
    {
        QList<Span> parts;
        qsizetype done = own.begin;
        const auto add = [&](qsizetype end) {
            if (done < end) {
                parts.append({done, end});
            }
        };
        for (; m_nextByOwn < m_movedByOwn.size() && m_movedByOwn.at(m_nextByOwn).own < own.end; ++m_nextByOwn) {
            add(m_movedByOwn.at(m_nextByOwn).own);
            done = m_movedByOwn.at(m_nextByOwn).ownEnd();
        }
        add(own.end);
        return parts;
    }

    QList<WordRun> m_moved;
    QList<WordRun> m_movedByOwn;
    qsizetype m_nextMoved = 0;
    qsizetype m_nextByOwn = 0;
    QList<VariantRun> m_runs;
};

/** Where columns may be cut, and where words of the base differ. */
class Cuts
{
public:
    explicit Cuts(qsizetype words)
        : m_cut(static_cast<size_t>(words) + 1, false)
        , m_inserted(static_cast<size_t>(words) + 1, false)
        , m_closed(static_cast<size_t>(words) + 2, 0)
        , m_differs(static_cast<size_t>(words) + 2, 0)
    {
        m_cut.front() = m_cut.back() = true;
    }

    void add(const VariantRun &run)
    {
        const auto begin = static_cast<size_t>(run.base.begin);
        const auto end = static_cast<size_t>(run.base.end);
        if (run.kind == RunKind::Same) {
            return;
        }
        m_cut[begin] = m_cut[end] = true;
        m_inserted[begin] = m_inserted[begin] || begin == end;
        ++m_differs[begin];
        --m_differs[end];
        if (run.kind == RunKind::Changed) {
            ++m_closed[begin + 1];
            --m_closed[end];
        }
    }

    [[nodiscard]] QList<ColumnRange> columns() const
    {
        QList<ColumnRange> result;
        size_t from = 0;
        int closed = 0;
        int differs = 0;
        bool isSame = true;
        for (size_t at = 0; at < m_cut.size(); ++at) {
            closed += m_closed[at];
            const bool isOpen = closed == 0;
            if (isOpen && m_cut[at] && at > from) {
                result.append({{qsizetype(from), qsizetype(at)}, isSame});
                from = at;
                isSame = true;
            }
            if (isOpen && m_inserted[at]) {
                result.append({{qsizetype(at), qsizetype(at)}, false});
            }
            differs += m_differs[at];
            isSame = isSame && differs == 0;
        }
        return result;
    }

private:
    std::vector<bool> m_cut;      // before which words of the base
    std::vector<bool> m_inserted; // before which words somebody has words of their own
    std::vector<int> m_closed;    // changed runs that begin less those that end, behind the first word
    std::vector<int> m_differs;
};

/** Cuts the run that goes over a place of one side; what is left of a changed one has no other side. */
void cutRuns(QList<VariantRun> &runs, qsizetype at, Span VariantRun::*side, Span VariantRun::*otherSide, RunKind alone)
{
    const auto run = std::ranges::find_if(
        runs, [&](const VariantRun &candidate) { return (candidate.*side).begin < at && at < (candidate.*side).end; });
    if (run == runs.end()) {
        return;
    }
    VariantRun &before = *run;
    VariantRun behind = before;
    (before.*side).end = at;
    (behind.*side).begin = at;
    if (before.kind == RunKind::Same || before.kind == RunKind::Moved) {
        (before.*otherSide).end = (before.*otherSide).begin + (before.*side).length();
        (behind.*otherSide).begin = (before.*otherSide).end;
    } else {
        (behind.*otherSide).begin = (behind.*otherSide).end;
        behind.kind = before.kind == RunKind::Changed ? alone : before.kind;
    }
    runs.insert(run + 1, behind);
}

} // namespace

QList<VariantRun> variantRuns(const WordAlignment &alignment, qsizetype baseWords, qsizetype ownWords)
{
    RunMaker maker(alignment);
    Span done;
    for (const WordRun &run : alignment.same) {
        maker.addOther({done.begin, run.base}, {done.end, run.own});
        maker.addSame(run);
        done = {run.baseEnd(), run.ownEnd()};
    }
    maker.addOther({done.begin, baseWords}, {done.end, ownWords});
    return maker.runs();
}

QList<VariantRun> cutAtBreaks(const QList<VariantRun> &runs, const QList<qsizetype> &baseBreaks,
                              const QList<qsizetype> &ownBreaks)
{
    QList<VariantRun> result = runs;
    for (const qsizetype at : baseBreaks) {
        cutRuns(result, at, &VariantRun::base, &VariantRun::own, RunKind::OnlyInA);
    }
    for (const qsizetype at : ownBreaks) {
        cutRuns(result, at, &VariantRun::own, &VariantRun::base, RunKind::OnlyInB);
    }
    return result;
}

QList<ColumnRange> variantColumns(const QList<QList<VariantRun>> &wordings, qsizetype baseWords)
{
    Cuts cuts(baseWords);
    for (const QList<VariantRun> &runs : wordings) {
        for (const VariantRun &run : runs) {
            cuts.add(run);
        }
    }
    return cuts.columns();
}

QList<VariantRun> runsIn(const QList<VariantRun> &runs, const Span &column)
{
    QList<VariantRun> result;
    const auto isBefore = [&](const VariantRun &run) {
        return run.base.isEmpty() ? run.base.end < column.begin : run.base.end <= column.begin;
    };
    for (auto run = std::partition_point(runs.cbegin(), runs.cend(), isBefore);
         run != runs.cend() && run->base.begin <= column.end; ++run) {
        const Span base = run->base.intersected(column);
        const bool isInside = run->base.isEmpty()
                                  ? column.isEmpty() || (column.begin < base.begin && base.begin < column.end)
                                  : !base.isEmpty();
        if (!isInside) {
            continue;
        }
        const bool isPaired = run->kind == RunKind::Same || run->kind == RunKind::Moved;
        const qsizetype shift = run->own.begin - run->base.begin;
        result.append({run->kind, base, isPaired ? Span{base.begin + shift, base.end + shift} : run->own});
    }
    return result;
}

} // namespace Sidelight
