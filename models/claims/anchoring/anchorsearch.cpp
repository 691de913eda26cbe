// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/anchoring/anchorsearch.h"

#include "models/text/tokens.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace Sidelight
{

namespace
{

// The weights that the Hypothesis client publishes for its fuzzy anchoring.
constexpr double wordsWeight = 50;
constexpr double beforeWeight = 20;
constexpr double afterWeight = 20;
constexpr double positionWeight = 2;

constexpr double leastScore = 0.7;
constexpr double leastLikeness = 0.7; // of words that say enough by themselves
constexpr double leastOfAll = 0.5;    // of any words
constexpr qsizetype tellingLength = 32;
constexpr qsizetype mostSteps = 50'000'000;
constexpr qsizetype mostPlaces = 64;    // that are looked at closely
constexpr qsizetype slackOfPattern = 8; // a place may need an eighth more edits than the best

/** How far two strings are the same from their ends backwards, or from their beginnings on. */
qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype length = 0;
    while (length < std::min(a.size(), b.size()) && a.at(a.size() - 1 - length) == b.at(b.size() - 1 - length)) {
        ++length;
    }
    return length;
}

qsizetype commonStart(QStringView a, QStringView b)
{
    const auto ends = std::ranges::mismatch(a, b);
    return ends.in1 - a.begin();
}

/** A stretch that has a pattern with a number of edits. */
struct Approximate {
    Span span;
    qsizetype edits = 0;
};

/** Stretches of a text that have a pattern with the fewest edits, or hardly more; Sellers (1980). */
QList<Approximate> nearestTo(QStringView pattern, QStringView text)
{
    const auto size = static_cast<size_t>(pattern.size());
    std::vector<qsizetype> edits(size + 1);
    std::vector<qsizetype> starts(size + 1, 0);
    for (size_t i = 0; i <= size; ++i) {
        edits[i] = static_cast<qsizetype>(i);
    }
    qsizetype best = pattern.size() / 2;
    QList<Approximate> nearest;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        qsizetype diagonal = edits[0];
        qsizetype diagonalStart = starts[0];
        starts[0] = end;
        for (size_t i = 1; i <= size; ++i) {
            const qsizetype above = edits[i];
            const qsizetype aboveStart = starts[i];
            const bool isSame = pattern.at(static_cast<qsizetype>(i) - 1) == text.at(end - 1);
            qsizetype least = diagonal + (isSame ? 0 : 1);
            qsizetype start = diagonalStart;
            if (above + 1 < least) {
                least = above + 1;
                start = aboveStart;
            }
            if (edits[i - 1] + 1 < least) {
                least = edits[i - 1] + 1;
                start = starts[i - 1];
            }
            edits[i] = least;
            starts[i] = start;
            diagonal = above;
            diagonalStart = aboveStart;
        }
        if (edits[size] <= best + pattern.size() / slackOfPattern) {
            best = std::min(best, edits[size]);
            nearest.append({{starts[size], end}, edits[size]});
        }
    }
    std::ranges::stable_sort(nearest, {}, &Approximate::edits);
    return nearest.first(std::min(nearest.size(), mostPlaces));
}

} // namespace

double likeness(QStringView a, QStringView b)
{
    const qsizetype longest = std::max(a.size(), b.size());
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<qsizetype>(j);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a.at(i) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return longest == 0 ? 1 : 1 - static_cast<double>(row.back()) / static_cast<double>(longest);
}

std::optional<Anchored> better(const std::optional<Anchored> &a, const std::optional<Anchored> &b)
{
    return !a || (b && b->score > a->score) ? b : a;
}

AnchorSearch::AnchorSearch(const TextAnchor &anchor, QStringView text, qsizetype expected)
    : m_anchor(anchor)
    , m_text(text)
    , m_expected(expected)
{
}

std::optional<Anchored> AnchorSearch::judged(const Span &span, AnchorMethod method, double likenessOfWords) const
{
    const auto before = m_text.first(span.begin).last(std::min(span.begin, m_anchor.prefix.size()));
    const auto after = m_text.sliced(span.end).first(std::min(m_text.size() - span.end, m_anchor.suffix.size()));
    const auto away = static_cast<double>(std::abs(span.begin - m_expected));
    const double ofPosition = 1 - away / std::max(1.0, static_cast<double>(m_text.size()));
    const double score = (wordsWeight * likenessOfWords + beforeWeight * likeness(m_anchor.prefix, before) +
                          afterWeight * likeness(m_anchor.suffix, after) + positionWeight * ofPosition) /
                         (wordsWeight + beforeWeight + afterWeight + positionWeight);
    const bool isTelling = m_anchor.exact.size() >= tellingLength && likenessOfWords >= leastLikeness;
    if (likenessOfWords < leastOfAll || (score < leastScore && !isTelling)) {
        return {};
    }
    return Anchored{span, method, score};
}

std::optional<Anchored> AnchorSearch::bestExact() const
{
    struct Candidate {
        Span span;
        qsizetype context; ///< characters around it that are the same
        qsizetype away;
    };
    QList<Candidate> candidates;
    const qsizetype size = m_anchor.exact.size();
    for (qsizetype at = m_text.indexOf(m_anchor.exact); size > 0 && at >= 0;
         at = m_text.indexOf(m_anchor.exact, at + 1)) {
        const qsizetype context =
            commonEnd(m_anchor.prefix, m_text.first(at)) + commonStart(m_anchor.suffix, m_text.sliced(at + size));
        candidates.append({{at, at + size}, context, std::abs(at - m_expected)});
    }
    std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
        return std::tuple(-a.context, a.away, a.span) < std::tuple(-b.context, b.away, b.span);
    });
    std::optional<Anchored> best;
    for (const Candidate &candidate : std::as_const(candidates).first(std::min(mostPlaces, candidates.size()))) {
        best = better(best, judged(candidate.span, AnchorMethod::Context, 1));
    }
    return best;
}

std::optional<Anchored> AnchorSearch::bestFuzzy(const Span &room) const
{
    const qsizetype size = m_anchor.exact.size();
    if (size == 0 || room.isEmpty() || room.length() > mostSteps / size) {
        return {};
    }
    std::optional<Anchored> best;
    for (const Approximate &place : nearestTo(m_anchor.exact, m_text.sliced(room.begin, room.length()))) {
        const Span found{room.begin + place.span.begin, room.begin + place.span.end};
        best = better(best, scored(snappedToWords(m_text, found)));
    }
    return best;
}

std::optional<Anchored> AnchorSearch::scored(const Span &span) const
{
    if (span.isEmpty() || span.length() > 4 * m_anchor.exact.size() + tellingLength) {
        return {};
    }
    return judged(span, AnchorMethod::Fuzzy, likeness(m_anchor.exact, m_text.sliced(span.begin, span.length())));
}

} // namespace Sidelight
