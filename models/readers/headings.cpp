// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/headings.h"

#include "models/readers/dates.h"
#include "models/readers/newsnames.h"
#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qsizetype longestHeadline = 25; // words
constexpr qsizetype farthestLead = 8;     // lines between a headline and the article's text
constexpr qsizetype longestSubhead = 40;  // words
constexpr qsizetype longestSentenceSubhead = 30;
constexpr qsizetype longestByline = 18; // words, roles and dates included
constexpr qsizetype longestRole = 6;    // words

/** "... in the U.S." ends with an abbreviation, not with a sentence's full stop. */
bool endsWithInitials(QStringView text)
{
    return text.size() > 3 && text.endsWith(u'.') && text.at(text.size() - 2).isUpper() &&
           text.at(text.size() - 3) == u'.';
}

bool isQuotation(QStringView text)
{
    return QStringView(u"\"“„«").contains(text.front()) && QStringView(u"\"”“»").contains(text.back());
}

/** Whether a quarter of the words or more are numbers, as in a table of results. */
bool isFigures(const NewsLine &line)
{
    return std::ranges::count_if(line.folded, isNumber) * 4 >= line.wordCount();
}

bool isHeadline(const NewsDraft &draft, qsizetype index)
{
    const NewsLine &line = draft.line(index);
    if (line.wordCount() < 2 || line.wordCount() > longestHeadline || isTable(line) || isQuotation(line.text)) {
        return false;
    }
    const QChar first = line.text.front();
    if (first.isLower() || QStringView(u":,-–—―").contains(line.text.back()) || isBullet(first) || first == u'—') {
        return false;
    }
    if (line.ending == LineEnding::Stop && !isTitleCase(line) && !endsWithInitials(line.text)) {
        return false;
    }
    const qsizetype next = draft.nextFree(index + 1);
    const bool runsOn = next == index + 1 && next < draft.count() && !draft.line(next).afterBlank &&
                        draft.line(next).text.front().isLower();
    const qsizetype lead = draft.lead(index + 1);
    const bool isRowOfTable = isFigures(line) && lead != next;
    return !runsOn && !isRowOfTable && lead < draft.count() && lead <= index + farthestLead;
}

void markSection(NewsDraft &draft)
{
    const qsizetype first = draft.nextFree(0);
    const qsizetype next = draft.nextFree(first + 1);
    if (next < draft.count() && newsWords().sections.holds(draft.line(first).folded) && isHeadline(draft, next)) {
        draft.mark(first, PartKind::Section, PartReason::Wording, true);
    }
}

/** Whether something that belongs to the head of an article parts two lines. */
bool isPartedByHead(const NewsDraft &draft, qsizetype index, qsizetype next)
{
    for (qsizetype i = index + 1; i < next; ++i) {
        if (draft.isMarked(i, PartKind::Byline) || draft.isMarked(i, PartKind::Date) ||
            draft.isMarked(i, PartKind::Dateline)) {
            return true;
        }
    }
    const QList<Part> parts = draft.parts();
    return next < draft.count() && std::ranges::any_of(parts, [&](const Part &part) {
               return part.kind == PartKind::Dateline && part.span.begin == draft.line(next).span.begin;
           });
}

bool isSubhead(const NewsDraft &draft, qsizetype headline, qsizetype index)
{
    const NewsLine &line = draft.line(index);
    const qsizetype next = draft.nextFree(index + 1);
    const bool isShort = line.wordCount() >= 4 && line.wordCount() <= longestSubhead;
    if (!isShort || draft.tail() <= index + 1 || isQuotation(line.text) || isTable(line) || isFigures(line)) {
        return false;
    }
    if (line.ending == LineEnding::Open) {
        return !line.text.front().isLower() && index < draft.lead();
    }
    if (line.ending != LineEnding::Stop || line.wordCount() > longestSentenceSubhead) {
        return false;
    }
    const bool touches = draft.hasBlankLines() && !line.afterBlank && index == headline + 1 && next < draft.count() &&
                         draft.line(next).afterBlank;
    return touches || draft.line(headline).text.endsWith(u';') || isPartedByHead(draft, index, next);
}

/** The stretches of a byline between commas and bars. */
QList<QStringView> bylinePieces(QStringView text)
{
    QList<QStringView> pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || QStringView(u",|•·;/").contains(text.at(i))) {
            pieces.append(text.sliced(begin, i - begin).trimmed());
            begin = i + 1;
        }
    }
    return pieces;
}

/** What follows "By"; empty if the line does not begin so. */
QStringView afterBy(QStringView line)
{
    const QList<Span> found = words(line.first(std::min<qsizetype>(line.size(), 300)));
    if (found.size() < 2 || found.size() > longestByline || found.constFirst().begin > 1 ||
        newsWords().bylines.lengthAt(comparedWords(line, 1), 0) == 0) {
        return {};
    }
    QStringView rest = line.sliced(found.constFirst().end).trimmed();
    return rest.startsWith(u':') ? rest.sliced(1).trimmed() : rest;
}

bool isPersonName(QStringView text)
{
    const Phrase words = comparedWords(text);
    return isNameLike(text, 12) && words.size() >= 2 && !newsWords().notInNames.contains(words.constFirst()) &&
           newsWords().agencies.lengthAt(words, 0) != words.size();
}

void markByline(NewsDraft &draft)
{
    const qsizetype end = std::min(draft.lead() + 2, draft.count());
    for (qsizetype i = 0; i < end; ++i) {
        const NewsLine &line = draft.line(i);
        const bool mayBe = draft.isFree(i) && newsWords().bylines.lengthAt(line.folded, 0) > 0;
        const QStringView names = mayBe ? bylineNames(line.text) : QStringView();
        if (names.isEmpty()) {
            continue;
        }
        draft.mark(i, PartKind::Byline, PartReason::Wording, false);
        draft.metadata.byline = names.toString().simplified();
        const qsizetype namesEnd = names.end() - line.text.begin();
        for (const QStringView piece : bylinePieces(line.text.sliced(namesEnd))) {
            if (isOnlyAgencies(unwrapped(piece))) {
                draft.metadata.agency = unwrapped(piece).toString();
            }
        }
        return;
    }
}

void markHeadline(NewsDraft &draft)
{
    const qsizetype headline = draft.nextFree(0);
    if (headline >= draft.count() || !isHeadline(draft, headline)) {
        return;
    }
    draft.mark(headline, PartKind::Headline, PartReason::Position, false);
    draft.metadata.title = draft.line(headline).text.toString().simplified();
    const qsizetype subhead = draft.nextFree(headline + 1);
    if (subhead < draft.count() && isSubhead(draft, headline, subhead)) {
        draft.mark(subhead, PartKind::Subhead, PartReason::Position, false);
    }
}

} // namespace

QStringView bylineNames(QStringView line)
{
    const QStringView rest = afterBy(line);
    if (rest.isEmpty() || rest.endsWith(u'?') || rest.endsWith(u':')) {
        return {};
    }
    qsizetype namesEnd = 0;
    bool isStillNames = true;
    for (const QStringView piece : bylinePieces(rest)) {
        const QStringView text = unwrapped(piece);
        isStillNames = isStillNames && isPersonName(text);
        if (isStillNames) {
            namesEnd = text.end() - rest.begin();
        } else if (namesEnd == 0 || (comparedWords(text).size() > longestRole && datesOf(text).isEmpty())) {
            return {};
        }
    }
    return rest.first(namesEnd);
}

void markHeadings(NewsDraft &draft)
{
    markSection(draft);
    markByline(draft);
    markHeadline(draft);
}

} // namespace Sidelight
