// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/marks/marks.h"

#include "models/claims/codebook.h"
#include "models/claims/values/valuetext.h"
#include "models/passages/pairs.h"
#include "models/text/excerpt.h"
#include "models/text/tokens.h"

#include <algorithm>
#include <optional>

namespace Sidelight
{

namespace
{

/** All that two sources share is of one strength where nothing else counts: that of three sources elsewhere. */
constexpr int pairStrength = 3;

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

/** The runs of a text's passages with another, as it sees them: what is its own stands in `a`. */
QList<AlignedRun> runsBetween(const QList<Passage> &passages, int source, int base)
{
    QList<AlignedRun> runs;
    for (const Passage &passage : passages) {
        if (isBetween(passage, source, base) && !passage.noise) {
            runs += passage.sourceA == source ? passage.alignment : turned(passage).alignment;
        }
    }
    return runs;
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
        marks.passages = spansBetween(analysis.passages, source, base);
        marks.shared = joinedStretches(marks.passages, pairStrength);
    }
}

} // namespace

QList<DifferenceMark> differencesBetween(const QList<Passage> &passages, int source, QStringView text, int base,
                                         QStringView baseText)
{
    const QList<AlignedRun> runs = runsBetween(passages, source, base);
    SameWords same;
    for (const AlignedRun &run : runs) {
        if (run.kind == RunKind::Same) {
            same.add(run.a);
        }
    }
    same.settle();

    QList<DifferenceMark> differences;
    for (const AlignedRun &run : runs) {
        if (run.kind == RunKind::Same) {
            continue;
        }
        const DifferenceKind kind = differenceOf(run.kind);
        const QString otherWords = excerpt(baseText, run.b);
        if (run.a.isEmpty() && !same.surround(run.a.begin)) {
            differences.append({run.a, kind, otherWords});
        }
        for (const Span &uncovered : same.uncovered(run.a)) {
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
