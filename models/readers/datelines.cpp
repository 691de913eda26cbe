// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/datelines.h"

#include "models/readers/dates.h"
#include "models/readers/newsnames.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype longestDateline = 90;      // UTF-16 units
constexpr qsizetype shortestOpening = 30;      // UTF-16 units of text after the dash
constexpr qsizetype longestCreditLine = 12;    // words
constexpr qsizetype longestReportingLine = 60; // words
constexpr qsizetype searchedLines = 4;         // from the first line of running text

/** A dash that may end a dateline, as [begin, end): a long one, or a hyphen or two between blanks. */
Span nextDash(QStringView line, qsizetype from)
{
    for (qsizetype i = from; i < std::min(line.size(), longestDateline); ++i) {
        if (QStringView(u"—–―").contains(line.at(i))) {
            const bool isRange = line.at(i) == u'–' && (i + 1 < line.size() && !line.at(i + 1).isSpace());
            if (!isRange) {
                return {i, i + 1};
            }
        }
        if (line.at(i) == u'-' && i > 0 && line.at(i - 1).isSpace()) {
            const qsizetype end = i + (i + 1 < line.size() && line.at(i + 1) == u'-' ? 2 : 1);
            if (end == line.size() || line.at(end).isSpace()) {
                return {i, end};
            }
        }
    }
    return {line.size(), line.size()};
}

/** "WASHINGTON", "Kairo/Berlin": capitals throughout, or only first letters where something else tells. */
bool isPlace(QStringView text, bool mustBeCapitals)
{
    const Phrase words = comparedWords(text);
    const bool isKnownAsOther =
        std::ranges::any_of(words, [](const QString &word) { return newsWords().notPlaces.contains(word); });
    const bool hasDigits = std::ranges::any_of(text, [](QChar unit) { return unit.isDigit(); });
    const bool hasMarks = std::ranges::any_of(text, [](QChar unit) { return QStringView(u":;?!\"“”").contains(unit); });
    if (words.isEmpty() || words.size() > 4 || isKnownAsOther || hasDigits || hasMarks || !isNameLike(text, 4)) {
        return false;
    }
    return mustBeCapitals ? isAllCapitals(text) && text.size() >= 3 : true;
}

/** "July 19", "3 May 2024", "Nov. 7" */
bool isDay(QStringView text)
{
    const Phrase words = comparedWords(text);
    const bool hasMonth =
        std::ranges::any_of(words, [](const QString &word) { return newsWords().months.contains(word); });
    const bool hasNumber = std::ranges::any_of(words, [](const QString &word) { return word.front().isDigit(); });
    return words.size() <= 4 && hasMonth && hasNumber;
}

bool isYear(QStringView text)
{
    return text.size() == 4 && std::ranges::all_of(text, [](QChar unit) { return unit.isDigit(); });
}

/** A dateline without its dash, taken apart. */
struct Dateline {
    QList<QStringView> pieces; ///< place, region, day
    QStringView agency;        ///< in brackets
};

Dateline takenApart(QStringView text)
{
    Dateline dateline;
    text = text.trimmed();
    const qsizetype bracket = text.lastIndexOf(u'(');
    if (text.endsWith(u')') && bracket >= 0) {
        dateline.agency = text.sliced(bracket + 1, text.size() - bracket - 2).trimmed();
        text = text.first(bracket).trimmed();
    }
    for (const QStringView piece : text.split(u',', Qt::SkipEmptyParts)) {
        dateline.pieces.append(piece.trimmed());
    }
    return dateline;
}

bool isDateline(const Dateline &dateline)
{
    const bool hasAgency = !dateline.agency.isEmpty();
    if (hasAgency && !isAgency(dateline.agency) &&
        (!isNameLike(dateline.agency, 4) ||
         dateline.agency.contains(u' ') != (comparedWords(dateline.agency).size() > 1))) {
        return false;
    }
    if (dateline.pieces.isEmpty()) {
        return hasAgency && (isAllCapitals(dateline.agency) || isAgencyList(dateline.agency));
    }
    const auto others = dateline.pieces.sliced(1);
    const bool hasDay = std::ranges::any_of(others, isDay);
    const bool isFiled = hasDay || isOnlyAgencies(dateline.agency);
    if (dateline.pieces.size() > 4 || !isPlace(dateline.pieces.constFirst(), !isFiled)) {
        return false;
    }
    return std::ranges::all_of(others,
                               [](QStringView piece) { return isDay(piece) || isYear(piece) || isNameLike(piece, 3); });
}

/** Where the dash begins that ends at a place. */
qsizetype dashBefore(QStringView line, qsizetype end)
{
    return line.at(end - 1) == u'-' && end > 1 && line.at(end - 2) == u'-' ? end - 2 : end - 1;
}

/** Takes from a dateline who filed the article, and when if the year is given. */
void readDateline(NewsDraft &draft, const Dateline &dateline)
{
    if (draft.metadata.agency.isEmpty() && isOnlyAgencies(dateline.agency)) {
        draft.metadata.agency = dateline.agency.toString();
    }
    for (qsizetype i = 1; i < dateline.pieces.size() && !draft.metadata.published.isValid(); ++i) {
        const QStringView from = dateline.pieces.at(i);
        const QStringView rest = QStringView(from.begin(), dateline.pieces.constLast().end());
        if (const QList<LabelledDate> dates = datesOf(rest); !dates.isEmpty()) {
            draft.metadata.published = dates.constFirst().when;
        }
    }
}

/** "(dpa)" at the very end of the text: the agency in brackets, or nothing. */
QStringView closingAgency(QStringView line)
{
    const qsizetype bracket = line.lastIndexOf(u'(');
    const bool isClosed = line.endsWith(u')') || line.endsWith(u").");
    const QStringView inside = isClosed && bracket > 0 ? unwrapped(line.sliced(bracket)) : QStringView();
    return isOnlyAgencies(inside) ? inside : QStringView();
}

/** "Reporting by ...", "Jane Doe contributed to this report." */
bool isReportingLine(const NewsLine &line)
{
    if (line.wordCount() > longestReportingLine) {
        return false;
    }
    const qsizetype label = newsWords().reporting.lengthAt(line.folded, 0);
    const bool isLabelled = label > 0 && label < line.wordCount() &&
                            isCapitalised(line.text.sliced(line.words[label].begin - line.span.begin));
    return isLabelled ||
           (line.wordCount() <= 30 && isCapitalised(line.text) && newsWords().contributions.isFoundIn(line.folded));
}

/** The agencies that a line consists of, without "Source:" or "With" before them; empty if it holds anything else. */
QStringView creditedAgencies(const NewsLine &line)
{
    if (line.wordCount() > longestCreditLine || !newsWords().agencies.isFoundIn(line.folded)) {
        return {};
    }
    QStringView text = unwrapped(line.text);
    while (!text.isEmpty() && QStringView(u"-–—― ").contains(text.front())) {
        text = text.sliced(1);
    }
    if (isAgencyList(text)) {
        return text;
    }
    const Phrase words = comparedWords(text);
    const qsizetype label = newsWords().sourceLabels.lengthAt(words, 0);
    if (label == 0 || label == words.size()) {
        return {};
    }
    const qsizetype colon = text.indexOf(u':');
    text = colon >= 0 ? text.sliced(colon + 1).trimmed() : text.sliced(text.indexOf(u' ') + 1).trimmed();
    return isAgencyList(text) ? text : QStringView();
}

} // namespace

qsizetype datelineLength(QStringView line)
{
    for (Span dash = nextDash(line, 0); dash.begin < line.size(); dash = nextDash(line, dash.end)) {
        const QStringView rest = line.sliced(dash.end).trimmed();
        const bool startsAnew = rest.isEmpty() || (!rest.front().isLower() && rest.size() >= shortestOpening);
        if (startsAnew && isDateline(takenApart(line.first(dash.begin)))) {
            return dash.end;
        }
    }
    return 0;
}

void markDateline(NewsDraft &draft)
{
    const qsizetype lead = draft.lead();
    int searched = 0;
    for (qsizetype i = draft.nextFree(0); i < draft.count() && searched < searchedLines; i = draft.nextFree(i + 1)) {
        searched += i >= lead ? 1 : 0;
        const NewsLine &line = draft.line(i);
        const qsizetype length = datelineLength(line.text);
        if (length == 0 || (i < lead && length < line.text.size())) {
            continue; // "WASHINGTON — President orders new strikes": the headline begins so, not the article
        }
        readDateline(draft, takenApart(line.text.first(dashBefore(line.text, length))));
        if (length == line.text.size()) {
            draft.mark(i, PartKind::Dateline, PartReason::Wording, false);
        } else {
            draft.markInside({line.span.begin, line.span.begin + length}, PartKind::Dateline, PartReason::Wording);
        }
        return;
    }
}

void markCredits(NewsDraft &draft)
{
    const qsizetype lead = draft.lead();
    const qsizetype tail = draft.tail();
    if (tail == 0) {
        return;
    }
    const auto credit = [&draft](QStringView agency) {
        if (draft.metadata.agency.isEmpty()) {
            draft.metadata.agency = agency.toString().simplified();
        }
    };
    for (qsizetype i = 1; i < draft.count(); ++i) {
        const NewsLine &line = draft.line(i);
        if (!draft.isFree(i)) {
            continue;
        }
        const QStringView agencies = creditedAgencies(line);
        const bool isReporting = i + 4 >= draft.count() && isReportingLine(line);
        if (agencies.isEmpty() && !isReporting) {
            continue;
        }
        draft.mark(i, PartKind::Credit, PartReason::Wording, true);
        if (!agencies.isEmpty() && (i < lead || i >= tail)) {
            credit(agencies);
        }
    }
    const qsizetype last = draft.tail() - 1;
    if (const QStringView agency = last >= 0 ? closingAgency(draft.line(last).text) : QStringView();
        !agency.isEmpty()) {
        const qsizetype begin = draft.line(last).span.begin + draft.line(last).text.lastIndexOf(u'(');
        draft.markInside({begin, draft.line(last).span.end}, PartKind::Credit, PartReason::Wording);
        credit(agency);
    }
}

} // namespace Sidelight
