// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/pairs.h"

#include <algorithm>
#include <utility>

namespace Sidelight
{

bool isBetween(const Passage &passage, int a, int b)
{
    return (passage.sourceA == a && passage.sourceB == b) || (passage.sourceA == b && passage.sourceB == a);
}

Passage turned(Passage passage)
{
    std::swap(passage.sourceA, passage.sourceB);
    std::swap(passage.a, passage.b);
    for (AlignedRun &run : passage.alignment) {
        run = turned(run);
    }
    return passage;
}

AlignedRun turned(AlignedRun run)
{
    std::swap(run.a, run.b);
    run.kind = run.kind == RunKind::OnlyInA   ? RunKind::OnlyInB
               : run.kind == RunKind::OnlyInB ? RunKind::OnlyInA
                                              : run.kind;
    return run;
}

int differingWords(const Passage &passage)
{
    int words = 0;
    for (const AlignedRun &run : passage.alignment) {
        words += run.kind == RunKind::Same || run.kind == RunKind::Moved ? 0 : run.words;
    }
    return words;
}

QList<Span> spansBetween(const QList<Passage> &passages, int source, int other)
{
    QList<Span> spans;
    for (const Passage &passage : passages) {
        if (isBetween(passage, source, other) && !passage.noise) {
            spans.append(passage.sourceA == source ? passage.a : passage.b);
        }
    }
    std::ranges::sort(spans);
    const auto [first, last] = std::ranges::unique(spans);
    spans.erase(first, last);
    return spans;
}

QList<SharedStretch> joinedStretches(const QList<Span> &spans, int sources)
{
    QList<SharedStretch> stretches;
    for (const Span &span : spans) {
        if (!stretches.isEmpty() && span.begin <= stretches.constLast().span.end) {
            stretches.last().span.end = std::max(stretches.constLast().span.end, span.end);
        } else {
            stretches.append({span, sources});
        }
    }
    return stretches;
}

} // namespace Sidelight
