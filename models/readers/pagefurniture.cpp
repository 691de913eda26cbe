// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/pagefurniture.h"

#include "models/readers/newsnames.h"

#include <QSet>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype longestCounter = 12;                                    // words
constexpr qsizetype longestCall = 16;                                       // words
constexpr qsizetype longestLink = 20;                                       // words
constexpr qsizetype longestList = 12;                                       // links under one heading
constexpr qsizetype shortestRepeatedSentence = 8, shortestRepeatedLine = 4; // words

/** "0.0/5": a mark with a decimal out of a whole number. */
bool hasRating(QStringView text)
{
    for (qsizetype i = text.indexOf(u'/'); i >= 0; i = text.indexOf(u'/', i + 1)) {
        const bool isDecimal = i > 2 && text.at(i - 1).isDigit() &&
                               (text.at(i - 2) == u'.' || text.at(i - 2) == u',') && text.at(i - 3).isDigit();
        if (isDecimal && i + 1 < text.size() && text.at(i + 1).isDigit()) {
            return true;
        }
    }
    return false;
}

enum class CounterShape {
    None,
    Weak,   ///< a few words and a number at one end
    Strong, ///< a rating, or a bullet and numbers only
    Known,  ///< every word counts something
};

CounterShape counterShape(const NewsLine &line)
{
    const qsizetype numbers = std::ranges::count_if(line.folded, isNumber);
    if (numbers == 0 || isTable(line) || line.wordCount() > longestCounter || line.ending == LineEnding::Stop) {
        return CounterShape::None;
    }
    int counting = 0;
    int other = 0;
    for (const QString &word : line.folded) {
        counting += newsWords().counters.contains(word) ? 1 : 0;
        other += !isNumber(word) && !newsWords().counters.contains(word) && !newsWords().counterFillers.contains(word)
                     ? 1
                     : 0;
    }
    if (counting > 0 && other == 0) {
        return CounterShape::Known;
    }
    const bool isBulleted = isBullet(line.text.front());
    if (hasRating(line.text) || (isBulleted && numbers == line.wordCount())) {
        return CounterShape::Strong;
    }
    return isNumber(line.folded.front()) || isNumber(line.folded.back()) ? CounterShape::Weak : CounterShape::None;
}

/** Marks the run of counters [begin, end) if one of them is known, or one is strong and not alone. */
void markCounterRun(NewsDraft &draft, const QList<CounterShape> &shapes, qsizetype begin)
{
    const bool isKnown = shapes.contains(CounterShape::Known);
    const bool isStrong = shapes.contains(CounterShape::Strong);
    if (!isKnown && (!isStrong || shapes.size() < 2)) {
        return;
    }
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        const bool isWeak = shapes.at(i) == CounterShape::Weak;
        if (isWeak && !isStrong && !isBullet(draft.line(begin + i).text.front())) {
            continue;
        }
        const PartReason reason = shapes.at(i) == CounterShape::Known ? PartReason::Wording
                                  : isKnown                           ? PartReason::BesideBoilerplate
                                                                      : PartReason::Position;
        draft.mark(begin + i, PartKind::Counter, reason, true);
    }
}

bool isLinkTitle(const NewsLine &line)
{
    return line.wordCount() <= longestLink && line.wordCount() >= 2 && line.ending != LineEnding::Break &&
           (line.ending != LineEnding::Stop || isTitleCase(line)) && isCapitalised(line.text);
}

/** Marks what follows a heading of related links: titles, up to the first line that is none. */
void markLinks(NewsDraft &draft, qsizetype heading)
{
    for (qsizetype i = heading + 1; i < draft.count() && i <= heading + longestList; ++i) {
        if (!draft.isFree(i)) {
            continue;
        }
        if (!isLinkTitle(draft.line(i))) {
            return;
        }
        draft.mark(i, PartKind::Related, PartReason::BesideBoilerplate, true);
    }
}

/** "Read more: Title of another article" */
bool isLabelledLink(const NewsLine &line)
{
    const qsizetype label = newsWords().linkLabels.lengthAt(line.folded, 0);
    if (label == 0 || label == line.wordCount() || line.wordCount() > longestLink) {
        return false;
    }
    const qsizetype labelEnd = line.words[label - 1].end - line.span.begin;
    return line.text.sliced(labelEnd).trimmed().startsWith(u':') && isCapitalised(line.text.sliced(labelEnd)) &&
           (line.ending != LineEnding::Stop || isTitleCase(line));
}

} // namespace

void markCounters(NewsDraft &draft)
{
    QList<CounterShape> run;
    for (qsizetype i = draft.tail(); i <= draft.count(); ++i) {
        const bool isCandidate = i < draft.count() && draft.isFree(i);
        const CounterShape shape = isCandidate ? counterShape(draft.line(i)) : CounterShape::None;
        if (shape != CounterShape::None) {
            run.append(shape);
        } else if (!run.isEmpty()) {
            markCounterRun(draft, run, i - run.size());
            run.clear();
        }
    }
}

void markCalls(NewsDraft &draft)
{
    for (qsizetype i = 0; i < draft.count(); ++i) {
        const NewsLine &line = draft.line(i);
        if (!draft.isFree(i) || line.wordCount() > longestCall || line.ending == LineEnding::Question) {
            continue;
        }
        const qsizetype opener = newsWords().callOpeners.lengthAt(line.folded, 0);
        if (newsWords().callVerbs.lengthAt(line.folded, opener) > 0 && newsWords().callThings.isFoundIn(line.folded)) {
            draft.mark(i, PartKind::Newsletter, PartReason::Wording, true);
        }
    }
}

void markRelated(NewsDraft &draft)
{
    for (qsizetype i = 0; i < draft.count(); ++i) {
        if (!draft.isFree(i)) {
            continue;
        }
        const NewsLine &line = draft.line(i);
        if (i > 0 && newsWords().relatedHeadings.holds(line.folded)) {
            draft.mark(i, PartKind::Related, PartReason::Wording, true);
            markLinks(draft, i);
        } else if (i > 0 && isLabelledLink(line)) {
            draft.mark(i, PartKind::Related, PartReason::Wording, true);
        }
    }
}

void markRepetitions(NewsDraft &draft)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < draft.count(); ++i) {
        const NewsLine &line = draft.line(i);
        const bool isSentence = line.ending == LineEnding::Stop || line.ending == LineEnding::Question;
        const qsizetype shortest = isSentence ? shortestRepeatedSentence : shortestRepeatedLine;
        const bool isRow = !isSentence && std::ranges::any_of(line.folded, isNumber);
        if (line.ending == LineEnding::Break || line.wordCount() < shortest || isRow) {
            continue;
        }
        const QString key = (line.wordCount() < longestCompared ? line.key : line.text).toString();
        if (seen.contains(key) && draft.isFree(i)) {
            draft.mark(i, PartKind::Repetition, PartReason::Repeated, true);
        }
        seen.insert(key);
    }
}

} // namespace Sidelight
