// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article/fillruns.h"

#include <algorithm>
#include <set>

namespace Sidelight
{

namespace
{

/** A mark as a layer above or below others: lower ranks win. */
struct Claimed {
    FillRun run;
    int rank = 0;
    bool paints = true; ///< false for what only keeps others away
};

void appendAll(QList<Claimed> &all, const QList<Span> &spans, Fill fill, int rank, bool paints = true)
{
    for (const Span &span : spans) {
        all.append({{span, fill, 0}, rank, paints});
    }
}

/** Without the marks that belong to the shared words before it, and without blanks at its ends. */
Span ownPart(Span gap, QStringView text)
{
    const auto skip = [&](auto isSkipped) {
        while (gap.begin < gap.end && isSkipped(text.at(gap.begin))) {
            ++gap.begin;
        }
    };
    if (gap.begin > 0) {
        skip([](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); });
    }
    skip([](QChar c) { return c.isSpace(); });
    while (gap.end > gap.begin && text.at(gap.end - 1).isSpace()) {
        --gap.end;
    }
    return gap;
}

/** What stands between the shared stretches, if it holds a word at all. */
QList<Span> wordGaps(const QList<Span> &shared, QStringView text)
{
    QList<Span> gaps = gapsBetween(shared, {0, text.size()});
    for (Span &gap : gaps) {
        gap = ownPart(gap, text);
    }
    gaps.removeIf([text](const Span &gap) {
        const QStringView words = text.sliced(gap.begin, gap.length());
        return std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
    });
    return gaps;
}

QList<Claimed> claimedBy(const ArticleMarks &marks, Layers layers, const QList<Span> &masked, QStringView text)
{
    enum Rank { CurrentHitRank, HitRank, MaskRank, DiffersRank, SharedRank, OnlyHereRank, ProseRank };
    QList<Claimed> all;
    for (qsizetype i = 0; i < marks.hits.size(); ++i) {
        const bool isCurrent = i == marks.currentHit;
        all.append(
            {{marks.hits.at(i), isCurrent ? Fill::CurrentHit : Fill::Hit, 0}, isCurrent ? CurrentHitRank : HitRank});
    }
    appendAll(all, masked, Fill::Prose, MaskRank, false);
    if (layers.testFlag(Layer::Differences) && !layers.testFlag(Layer::OnlyHere)) {
        for (const DifferenceMark &mark : marks.differences) {
            if (mark.kind == DifferenceKind::Changed || mark.kind == DifferenceKind::OnlyHere) {
                all.append({{mark.span, Fill::Differs, 0}, DiffersRank});
            }
        }
    }
    QList<Span> shared;
    for (const SharedStretch &stretch : marks.shared) {
        shared.append(stretch.span);
        if (layers.testFlag(Layer::Passages) && !layers.testFlag(Layer::OnlyHere)) {
            all.append({{stretch.span, Fill::Shared, stretch.sources}, SharedRank});
        }
    }
    if (layers.testFlag(Layer::OnlyHere)) {
        appendAll(all, wordGaps(shared, text), Fill::OnlyHere, OnlyHereRank);
    }
    if (layers.testFlag(Layer::Prose)) {
        for (const ProseSpan &span : marks.prose) {
            if (span.kind != ProseKind::DirectSpeech) {
                all.append({{span.span, Fill::Prose, 0}, ProseRank});
            }
        }
    }
    all.removeIf([](const Claimed &claimed) { return claimed.run.span.isEmpty(); });
    return all;
}

/** Where a mark begins or ends. */
struct Border {
    qsizetype at = 0;
    qsizetype mark = 0;
    bool opens = false;
};

QList<Border> bordersOf(const QList<Claimed> &all)
{
    QList<Border> borders;
    for (qsizetype i = 0; i < all.size(); ++i) {
        borders.append({all.at(i).run.span.begin, i, true});
        borders.append({all.at(i).run.span.end, i, false});
    }
    std::sort(borders.begin(), borders.end(), [](const Border &a, const Border &b) { return a.at < b.at; });
    return borders;
}

} // namespace

QList<FillRun> fillRuns(const ArticleMarks &marks, Layers layers, const QList<Span> &masked, QStringView text)
{
    const QList<Claimed> all = claimedBy(marks, layers, masked, text);
    const auto wins = [&all](qsizetype a, qsizetype b) {
        const Claimed &x = all.at(a);
        const Claimed &y = all.at(b);
        return std::tuple(x.rank, -x.run.sources, a) < std::tuple(y.rank, -y.run.sources, b);
    };
    std::set<qsizetype, decltype(wins)> open(wins);
    QList<FillRun> runs;
    qsizetype from = 0;
    const auto emitUpTo = [&](qsizetype to) {
        if (to > from && !open.empty()) {
            const Claimed &top = all.at(*open.begin());
            const bool continues = !runs.isEmpty() && runs.constLast().span.end == from &&
                                   runs.constLast().fill == top.run.fill && runs.constLast().sources == top.run.sources;
            if (top.paints && continues) {
                runs.last().span.end = to;
            } else if (top.paints) {
                runs.append({{from, to}, top.run.fill, top.run.sources});
            }
        }
        from = to;
    };
    for (const Border &border : bordersOf(all)) {
        emitUpTo(border.at);
        if (border.opens) {
            open.insert(border.mark);
        } else {
            open.erase(border.mark);
        }
    }
    return runs;
}

QList<Span> gapsBetween(QList<Span> spans, const Span &whole)
{
    std::sort(spans.begin(), spans.end());
    QList<Span> gaps;
    qsizetype at = whole.begin;
    for (const Span &span : std::as_const(spans)) {
        if (span.begin > at && at < whole.end) {
            gaps.append({at, std::min(span.begin, whole.end)});
        }
        at = std::max(at, span.end);
    }
    if (at < whole.end) {
        gaps.append({at, whole.end});
    }
    return gaps;
}

} // namespace Sidelight
