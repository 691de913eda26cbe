// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/marks/marks.h"

#include "models/claims/codebook.h"
#include "models/claims/values/valuetext.h"
#include "models/text/excerpt.h"

#include <algorithm>
#include <optional>

namespace Sidelight
{

namespace
{

/** All that two sources share is of one strength where nothing else counts: that of three sources elsewhere. */
constexpr int pairStrength = 3;

/** The same run of a passage as one of its texts sees it. */
struct OwnRun {
    RunKind kind = RunKind::Same;
    Span own;
    Span other;
};

bool isBetween(const Passage &passage, int source, int base)
{
    return !passage.noise && ((passage.sourceA == source && passage.sourceB == base) ||
                              (passage.sourceB == source && passage.sourceA == base));
}

OwnRun asSeenFrom(const AlignedRun &run, bool isA)
{
    if (isA) {
        return {run.kind, run.a, run.b};
    }
    const bool isOneSided = run.kind == RunKind::OnlyInA || run.kind == RunKind::OnlyInB;
    const RunKind turned = run.kind == RunKind::OnlyInA ? RunKind::OnlyInB : RunKind::OnlyInA;
    return {isOneSided ? turned : run.kind, run.b, run.a};
}

DifferenceKind differenceOf(RunKind kind)
{
    switch (kind) {
    case RunKind::OnlyInA:
        return DifferenceKind::OnlyHere;
    case RunKind::OnlyInB:
        return DifferenceKind::LeftOut;
    case RunKind::Moved:
        return DifferenceKind::Moved;
    case RunKind::Changed:
    case RunKind::Same:
        break;
    }
    return DifferenceKind::Changed;
}

Span withoutOuterBlanks(QStringView text, Span span)
{
    while (span.begin < span.end && text.at(span.begin).isSpace()) {
        ++span.begin;
    }
    while (span.begin < span.end && text.at(span.end - 1).isSpace()) {
        --span.end;
    }
    return span;
}

/** The stretches of one text that stand word for word in the other, in some passage. */
class SameWords final
{
public:
    void add(const Span &span) { m_spans.append(span); }

    void settle()
    {
        std::ranges::sort(m_spans);
        qsizetype end = 0;
        for (const Span &span : std::as_const(m_spans)) {
            end = std::max(end, span.end);
            m_ends.append(end);
        }
    }

    /** Whether a place lies inside of one stretch, not between two. */
    [[nodiscard]] bool surround(qsizetype place) const
    {
        const auto after = std::ranges::lower_bound(m_spans, place, {}, &Span::begin);
        const auto before = after - m_spans.begin();
        return before > 0 && m_ends.at(before - 1) > place;
    }

    /** What of a span they do not cover. */
    [[nodiscard]] QList<Span> uncovered(const Span &span) const
    {
        QList<Span> left;
        qsizetype from = span.begin;
        // The first stretch that can reach into the span; the ends rise, as each is the farthest so far.
        auto row = std::ranges::upper_bound(m_ends, span.begin) - m_ends.begin();
        for (; row < m_spans.size() && m_spans.at(row).begin < span.end; ++row) {
            if (m_spans.at(row).begin > from) {
                left.append({from, m_spans.at(row).begin});
            }
            from = std::max(from, m_spans.at(row).end);
        }
        if (from < span.end) {
            left.append({from, span.end});
        }
        return left;
    }

private:
    QList<Span> m_spans;
    QList<qsizetype> m_ends; ///< the farthest end up to each
};

QList<OwnRun> runsBetween(const QList<Passage> &passages, int source, int base)
{
    QList<OwnRun> runs;
    for (const Passage &passage : passages) {
        if (isBetween(passage, source, base)) {
            const bool isA = passage.sourceA == source;
            std::ranges::transform(passage.alignment, std::back_inserter(runs),
                                   [isA](const AlignedRun &run) { return asSeenFrom(run, isA); });
        }
    }
    return runs;
}

/** The spans of one text in its passages with another, in text order. */
QList<Span> passageSpans(const QList<Passage> &passages, int source, int base)
{
    QList<Span> spans;
    for (const Passage &passage : passages) {
        if (isBetween(passage, source, base)) {
            spans.append(passage.sourceA == source ? passage.a : passage.b);
        }
    }
    std::ranges::sort(spans);
    const auto [first, last] = std::ranges::unique(spans);
    spans.erase(first, last);
    return spans;
}

/** Where a text stands in passages with another, as stretches that do not overlap. */
QList<SharedStretch> pairStretches(const QList<Span> &passages)
{
    QList<SharedStretch> stretches;
    for (const Span &span : passages) {
        if (!stretches.isEmpty() && span.begin <= stretches.constLast().span.end) {
            stretches.last().span.end = std::max(stretches.constLast().span.end, span.end);
        } else {
            stretches.append({span, pairStrength});
        }
    }
    return stretches;
}

QList<QuoteMark> quoteMarks(const QList<Quote> &quotes, int source, const SpeakerTable &speakers)
{
    QList<QuoteMark> marks;
    for (int i = 0; i < quotes.size(); ++i) {
        const Quote &quote = quotes.at(i);
        const QuotedSpeaker *speaker = speakers.of(source, i);
        marks.append({quote.content, quote.type, speaker ? speaker->name : quote.speaker,
                      speaker ? speaker->initials : initials(quote.speaker), speaker ? speaker->colour : 0});
    }
    return marks;
}

QList<CodingMark> codingMarks(const ProjectData &project, const QUuid &source)
{
    QHash<QUuid, const Claim *> claims;
    for (const Claim &claim : project.claims) {
        claims.insert(claim.id, &claim);
    }
    QList<CodingMark> marks;
    for (const Coding &coding : project.codings) {
        const Claim *claim = coding.source == source && coding.span ? claims.value(coding.claim) : nullptr;
        if (claim) {
            marks.append({coding.id, *coding.span, claim->name, marginName(*claim), coding.stance, coding.attributedTo,
                          colourNumber(*claim)});
        }
    }
    // Where two begin together the longer one comes first, and so lies in the outer lane.
    std::ranges::stable_sort(marks, {},
                             [](const CodingMark &mark) { return std::pair(mark.span.begin, -mark.span.end); });
    return marks;
}

QList<ValueMark> valueMarks(const QList<Value> &values)
{
    QList<ValueMark> marks;
    marks.reserve(values.size());
    for (const Value &value : values) {
        marks.append({value.span, describeValue(value)});
    }
    return marks;
}

QList<Span> groupSpans(const Analysis &analysis, int group, int source)
{
    QList<Span> spans;
    if (group >= 0 && group < analysis.groups.size()) {
        for (const GroupMember &member : analysis.groups.at(group).members) {
            if (member.source == source) {
                spans.append(member.span);
            }
        }
    }
    return spans;
}

void addComparison(ArticleMarks &marks, const ProjectData &project, const Analysis &analysis, int source,
                   const MarkOptions &options)
{
    const int base = analysis.indexOf(options.base);
    const Source *baseSource = project.source(options.base);
    const Source *ownSource = project.source(analysis.ids.at(source));
    if (base < 0 || base == source || !baseSource || !ownSource) {
        return;
    }
    marks.differences =
        differencesBetween(analysis.passages, source, ownSource->article.text, base, baseSource->article.text);
    if (options.pairOnly) {
        marks.passages = passageSpans(analysis.passages, source, base);
        marks.shared = pairStretches(marks.passages);
    }
}

} // namespace

QList<DifferenceMark> differencesBetween(const QList<Passage> &passages, int source, QStringView text, int base,
                                         QStringView baseText)
{
    const QList<OwnRun> runs = runsBetween(passages, source, base);
    SameWords same;
    for (const OwnRun &run : runs) {
        if (run.kind == RunKind::Same) {
            same.add(run.own);
        }
    }
    same.settle();

    QList<DifferenceMark> differences;
    for (const OwnRun &run : runs) {
        if (run.kind == RunKind::Same) {
            continue;
        }
        const DifferenceKind kind = differenceOf(run.kind);
        const QString otherWords = excerpt(baseText, run.other);
        if (run.own.isEmpty() && !same.surround(run.own.begin)) {
            differences.append({run.own, kind, otherWords});
        }
        for (const Span &uncovered : same.uncovered(run.own)) {
            if (const Span span = withoutOuterBlanks(text, uncovered); !span.isEmpty()) {
                differences.append({span, kind, otherWords});
            }
        }
    }
    std::ranges::stable_sort(differences, {}, &DifferenceMark::span);
    const auto [first, last] = std::ranges::unique(differences);
    differences.erase(first, last);
    return differences;
}

ArticleMarks articleMarks(const ProjectData &project, const Analysis &analysis, const SpeakerTable &speakers,
                          const QUuid &source, const MarkOptions &options)
{
    ArticleMarks marks;
    marks.codings = codingMarks(project, source);
    marks.hits = options.hits;
    marks.currentHit = options.currentHit;
    const int at = analysis.indexOf(source);
    if (at < 0) {
        return marks;
    }
    const SourceAnalysis &analysed = analysis.sources.at(at);
    marks.shared = analysed.shared;
    marks.quotes = quoteMarks(analysed.quotes, at, speakers);
    marks.prose = analysed.prose;
    marks.values = valueMarks(analysed.values);
    marks.current = groupSpans(analysis, options.currentGroup, at);
    addComparison(marks, project, analysis, at, options);
    return marks;
}

} // namespace Sidelight
