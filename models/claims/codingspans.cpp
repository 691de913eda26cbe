// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/codingspans.h"

#include "models/text/tokens.h"

#include <algorithm>
#include <tuple>

namespace Sidelight
{

namespace
{

constexpr qsizetype reach = 256; // units looked at on each side of an end

/** The words round a place; those that the window may have cut are left out. */
QList<Span> wordsAround(QStringView text, qsizetype place)
{
    const qsizetype from = std::max<qsizetype>(0, place - reach);
    const qsizetype to = std::min(text.size(), place + reach);
    QList<Span> found;
    for (Span word : words(text.sliced(from, to - from))) {
        word = {word.begin + from, word.end + from};
        const bool isCut = (word.begin == from && from > 0) || (word.end == to && to < text.size());
        if (!isCut) {
            found.append(word);
        }
    }
    return found;
}

} // namespace

Span withEndMoved(QStringView text, const Span &span, SpanEnd end, bool forward)
{
    const bool isBegin = end == SpanEnd::Begin;
    const qsizetype place = isBegin ? span.begin : span.end;
    const QList<Span> near = wordsAround(text, place);
    const auto edge = [isBegin](const Span &word) { return isBegin ? word.begin : word.end; };
    qsizetype moved = -1;
    for (const Span &word : near) {
        const qsizetype at = edge(word);
        if (forward && at > place) {
            moved = at;
            break;
        }
        if (!forward && at < place) {
            moved = at;
        }
    }
    if (moved < 0) {
        return span;
    }
    const Span result = isBegin ? Span{moved, span.end} : Span{span.begin, moved};
    return result.begin < result.end ? result : span;
}

QList<Coding> codingStack(const QList<Coding> &codings, const QUuid &source, const Span &span)
{
    QList<Coding> stack;
    for (const Coding &coding : codings) {
        const bool meets =
            coding.span && (span.isEmpty() ? coding.span->begin <= span.begin && span.begin <= coding.span->end
                                           : coding.span->intersects(span));
        if (coding.source == source && meets) {
            stack.append(coding);
        }
    }
    std::ranges::stable_sort(
        stack, {}, [](const Coding &coding) { return std::tuple(coding.span->length(), coding.span->begin); });
    return stack;
}

} // namespace Sidelight
