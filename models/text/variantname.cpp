// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/variantname.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype longestSlip = 4; // words
constexpr qsizetype tellingWord = 4; // letters: "in the harbour in the morning" is no slip
constexpr qsizetype leastSplice = 4; // words left out in the middle that bring together what was apart

bool areEqual(const Wording &wording, qsizetype a, qsizetype b, qsizetype length)
{
    return a >= 0 && b >= 0 && std::max(a, b) + length <= wording.numbers.size() &&
           std::equal(wording.numbers.cbegin() + a, wording.numbers.cbegin() + a + length,
                      wording.numbers.cbegin() + b);
}

bool isInBrackets(const Wording &wording, const Span &words)
{
    if (words.isEmpty()) {
        return false;
    }
    const qsizetype begin = wording.words.at(words.begin).begin;
    const qsizetype end = wording.words.at(words.end - 1).end;
    const QChar before = begin > 0 ? wording.text.at(begin - 1) : QChar();
    const QChar after = end < wording.text.size() ? wording.text.at(end) : QChar();
    return (before == u'[' && after == u']') || (before == u'(' && after == u')');
}

bool isDifferent(const VariantRun &run)
{
    return run.kind != RunKind::Same;
}

/** Whether all that differs is of one sort. */
template <class Test>
bool areAll(const QList<VariantRun> &runs, Test test)
{
    return std::ranges::all_of(runs, [&](const VariantRun &run) { return !isDifferent(run) || test(run); });
}

/** Whether words are left out between others that stay. */
bool hasSplice(const QList<VariantRun> &runs, qsizetype baseWords)
{
    return std::ranges::any_of(runs, [&](const VariantRun &run) {
        return run.kind == RunKind::OnlyInA && run.base.length() >= leastSplice && run.base.begin > 0 &&
               run.base.end < baseWords;
    });
}

/** Whether two parts of the base stand together, within one part. Runs are cut at breaks. */
bool joinsParts(const QList<VariantRun> &runs, const Wording &base, const Wording &own)
{
    for (qsizetype i = 1; i < runs.size(); ++i) {
        const VariantRun &before = runs.at(i - 1);
        const VariantRun &after = runs.at(i);
        const bool isSame = before.kind == RunKind::Same && after.kind == RunKind::Same;
        if (isSame && before.own.end == after.own.begin && base.breaks.contains(after.base.begin) &&
            !own.breaks.contains(after.own.begin)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isSlip(const Wording &wording, const Span &words)
{
    const qsizetype length = words.length();
    if (length < 1 || length > longestSlip) {
        return false;
    }
    if (areEqual(wording, words.begin - length, words.begin, length) ||
        areEqual(wording, words.begin, words.end, length)) {
        return true;
    }
    // An alignment may as well take the words one place earlier where the word before them is their last.
    const auto startsAgain = [&](qsizetype at, qsizetype again) {
        return areEqual(wording, at, again, 1) && wording.words.at(at).length() >= tellingWord;
    };
    return startsAgain(words.begin - length, words.begin) || startsAgain(words.begin, words.end) ||
           startsAgain(words.begin - 1, words.end - 1);
}

VariantCounts variantCounts(const QList<VariantRun> &runs)
{
    VariantCounts counts;
    for (const VariantRun &run : runs) {
        const auto words = static_cast<int>(std::max(run.base.length(), run.own.length()));
        switch (run.kind) {
        case RunKind::Same:
            counts.same += words;
            break;
        case RunKind::Changed:
            counts.changed += words;
            break;
        case RunKind::OnlyInA:
            counts.leftOut += words;
            break;
        case RunKind::OnlyInB:
            counts.inserted += words;
            break;
        case RunKind::Moved:
            counts.moved += words;
            break;
        }
    }
    return counts;
}

VariantName variantName(const QList<VariantRun> &runs, const Wording &base, const Wording &own)
{
    const VariantCounts counts = variantCounts(runs);
    if (joinsParts(runs, base, own) && counts.changed + counts.inserted + counts.moved == 0) {
        return {VariantKind::Spliced, counts.leftOut};
    }
    if (areAll(runs, [](const VariantRun &) { return false; })) {
        return {VariantKind::Verbatim, 0};
    }
    if (areAll(runs, [&](const VariantRun &run) { return run.kind == RunKind::OnlyInA && isSlip(base, run.base); })) {
        return {VariantKind::Cleaned, counts.leftOut};
    }
    if (areAll(runs, [&](const VariantRun &run) { return isInBrackets(own, run.own); })) {
        return {VariantKind::Bracketed, counts.inserted + counts.changed + counts.moved};
    }
    const int others = counts.changed + counts.moved;
    if (counts.leftOut > others && counts.leftOut >= counts.inserted) {
        const bool isSpliced = hasSplice(runs, base.words.size());
        return {isSpliced ? VariantKind::Spliced : VariantKind::Trimmed, counts.leftOut};
    }
    if (counts.inserted > others) {
        return {VariantKind::Inserted, counts.inserted};
    }
    return {VariantKind::Paraphrased, others};
}

} // namespace Sidelight
