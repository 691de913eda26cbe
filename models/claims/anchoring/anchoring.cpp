// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/anchoring/anchoring.h"

#include "models/claims/anchoring/anchorsearch.h"
#include "models/text/tokens.h"
#include "models/text/wordalignment.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Sidelight
{

namespace
{

constexpr qsizetype contextCharacters = 32;
constexpr qsizetype leastRoom = 1000; // around where a stretch should be

/** The words of two texts, the same number for the same word as it is written. */
class WordNumbers final
{
public:
    [[nodiscard]] QList<int> of(QStringView text, const QList<Span> &words)
    {
        QList<int> numbers;
        numbers.reserve(words.size());
        for (const Span &word : words) {
            const QStringView written = text.sliced(word.begin, word.length());
            const auto known = m_numbers.constFind(written);
            numbers.append(known == m_numbers.cend() ? static_cast<int>(m_numbers.size()) : *known);
            if (known == m_numbers.cend()) {
                m_numbers.insert(written, numbers.constLast());
            }
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_numbers;
};

/** Half of a surrogate pair is left to the other half. */
qsizetype wholeCharacter(QStringView text, qsizetype position)
{
    const bool isInside = position > 0 && position < text.size() && text.at(position).isLowSurrogate() &&
                          text.at(position - 1).isHighSurrogate();
    return isInside ? position - 1 : position;
}

} // namespace

TextAnchor textAnchor(QStringView text, const Positions &positions, const Span &span)
{
    const Span position = positions.toCodePoints(span);
    const qsizetype begin = positions.fromCodePoint(position.begin - contextCharacters);
    const qsizetype end = positions.fromCodePoint(position.end + contextCharacters);
    return {text.sliced(span.begin, span.length()).toString(), text.sliced(begin, span.begin - begin).toString(),
            text.sliced(span.end, end - span.end).toString(), position};
}

std::optional<Anchored> findAnchor(const TextAnchor &anchor, QStringView text)
{
    const AnchorSearch search(anchor, text, Positions(text).fromCodePoint(anchor.position.begin));
    const std::optional<Anchored> exact = search.bestExact();
    return exact ? exact : search.bestFuzzy({0, text.size()});
}

Reanchoring::Reanchoring(QStringView before, QStringView after)
    : m_before(before)
    , m_after(after)
    , m_positionsBefore(before)
{
    const QList<Span> wordsBefore = words(before);
    const QList<Span> wordsAfter = words(after);
    WordNumbers numbers;
    const QList<int> numbersBefore = numbers.of(before, wordsBefore);
    const WordAlignment alignment = alignWords(numbersBefore, numbers.of(after, wordsAfter));
    for (const WordRun &run : alignment.same) {
        // Word by word: what stands between words may have changed.
        for (qsizetype i = 0; i < run.length; ++i) {
            const Span &was = wordsBefore.at(run.base + i);
            const Span &is = wordsAfter.at(run.own + i);
            if (!m_common.isEmpty()) {
                Common &last = m_common.last();
                const QStringView gapBefore =
                    before.sliced(last.before + last.length, was.begin - last.before - last.length);
                const QStringView gapAfter =
                    after.sliced(last.after + last.length, is.begin - last.after - last.length);
                if (i > 0 && gapBefore == gapAfter) {
                    last.length = was.end - last.before;
                    continue;
                }
            }
            m_common.append({was.begin, is.begin, was.length()});
        }
    }
}

TextAnchor Reanchoring::anchor(const Span &span) const
{
    return textAnchor(m_before, m_positionsBefore, span);
}

qsizetype Reanchoring::positionOf(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(m_common, position, {}, &Common::before);
    if (next == m_common.cbegin()) {
        const qsizetype room = next == m_common.cend() ? m_after.size() : next->after;
        return wholeCharacter(m_after, std::min(position, room));
    }
    const Common &last = *std::prev(next);
    const qsizetype room = next == m_common.cend() ? m_after.size() : next->after;
    return wholeCharacter(m_after, std::min(last.after + position - last.before, room));
}

Span Reanchoring::alignedSpan(const Span &span) const
{
    const auto first = std::ranges::upper_bound(m_common, span.begin, {},
                                                [](const Common &common) { return common.before + common.length; });
    const auto last = std::ranges::lower_bound(m_common, span.end, {}, &Common::before);
    if (first >= last) {
        return {};
    }
    const Common &head = *first;
    const Common &tail = *std::prev(last);
    const qsizetype begin = head.after + std::max<qsizetype>(0, span.begin - head.before);
    const qsizetype end = tail.after + std::min(tail.length, span.end - tail.before);
    return {begin, std::max(begin, end)};
}

Span Reanchoring::widened(const Span &aligned, const Span &span) const
{
    const Span room{positionOf(span.begin), positionOf(span.end)};
    const qsizetype before = m_before.first(span.begin).trimmed().size();
    const qsizetype after = m_before.size() - QStringView(m_before.sliced(span.end)).trimmed().size();
    const Span between{std::min(aligned.begin, positionOf(before)), std::max(aligned.end, positionOf(after))};
    return snappedToWords(m_after, {std::min(between.begin, room.begin), std::max(between.end, room.end)});
}

std::optional<Anchored> Reanchoring::find(const Span &span) const
{
    if (span.isEmpty()) {
        return {};
    }
    const Span aligned = alignedSpan(span);
    const QStringView wording = m_before.sliced(span.begin, span.length());
    const qsizetype expected = positionOf(span.begin);
    if (m_after.sliced(expected).startsWith(wording) && aligned.intersects({expected, expected + wording.size()})) {
        return Anchored{{expected, expected + wording.size()}, AnchorMethod::Exact, 1};
    }
    const TextAnchor wanted = anchor(span);
    const AnchorSearch search(wanted, m_after, expected);
    if (const std::optional<Anchored> exact = search.bestExact()) {
        return exact;
    }
    const qsizetype room = std::max(leastRoom, 2 * wording.size());
    const Span near{std::max<qsizetype>(0, expected - room), std::min(m_after.size(), positionOf(span.end) + room)};
    std::optional<Anchored> nearby = better(search.scored(aligned), search.bestFuzzy(near));
    if (!aligned.isEmpty()) {
        nearby = better(nearby, search.scored(widened(aligned, span)));
    }
    return nearby ? nearby : search.bestFuzzy({0, m_after.size()});
}

} // namespace Sidelight
