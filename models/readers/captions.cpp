// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/captions.h"

#include "models/readers/newsnames.h"
#include "models/text/tokens.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr qsizetype longestCredit = 12;      // words
constexpr qsizetype longestCaption = 60;     // words
constexpr qsizetype longestBareCaption = 45; // words, where only the credit below tells
constexpr qsizetype creditUnits = 120;       // of the end of a line that may hold its credit
constexpr qsizetype reach = 4;               // lines between the two copies of a caption
constexpr qsizetype headLines = 12;          // lines in which a caption is told by being given twice

bool isPhotoAgency(QStringView text)
{
    return newsWords().photoAgencies.holds(comparedWords(text));
}

bool isAnyAgency(QStringView text)
{
    return isPhotoAgency(text) || isAgency(text);
}

/** "Jane Doe/AFP via Getty Images" in its pieces. */
QList<QStringView> creditPieces(QStringView text)
{
    QList<QStringView> pieces;
    for (const QStringView slashed : text.split(u'/')) {
        qsizetype begin = 0;
        for (const QStringView &separator : {QStringView(u" via "), QStringView(u", "), QStringView(u" | ")}) {
            const qsizetype at = slashed.indexOf(separator, begin);
            if (at >= 0) {
                pieces.append(slashed.sliced(begin, at - begin).trimmed());
                begin = at + separator.size();
            }
        }
        pieces.append(slashed.sliced(begin).trimmed());
    }
    pieces.removeIf([](QStringView piece) { return piece.isEmpty(); });
    return pieces;
}

/** The label that a credit begins with ("Photo:", "photo credit", "©"), and whether it alone makes it a credit. */
struct Label {
    qsizetype size = 0;
    bool isClear = false;
};

Label creditLabel(QStringView text)
{
    if (text.startsWith(u'©')) {
        return {1, false};
    }
    const qsizetype length = newsWords().photoLabels.lengthAt(comparedWords(text), 0);
    if (length == 0) {
        return {};
    }
    Label label{words(text).at(length - 1).end, length > 1};
    while (label.size < text.size() &&
           (text.at(label.size).isSpace() || QStringView(u":.…").contains(text.at(label.size)))) {
        label.isClear = label.isClear || text.at(label.size) == u':';
        ++label.size;
    }
    return label;
}

/** Whether what follows a label, or stands without one, names photographers and agencies only. */
bool namesPhotographers(QStringView text, bool isClearlyLabelled)
{
    const QList<QStringView> pieces = creditPieces(text);
    if (pieces.isEmpty() ||
        !std::ranges::all_of(pieces, [](QStringView piece) { return isAnyAgency(piece) || isNameLike(piece, 5); })) {
        return false;
    }
    const bool hasAgency = std::ranges::any_of(pieces, isAnyAgency);
    const bool hasPerson = !std::ranges::all_of(pieces, isAnyAgency);
    return isClearlyLabelled || std::ranges::any_of(pieces, isPhotoAgency) ||
           (hasAgency && hasPerson && text.contains(u'/'));
}

/** Where "Credit" and a name stand right after the caption's own full stop, as pages without blanks have it. */
qsizetype gluedCreditBegin(QStringView line, qsizetype from)
{
    for (qsizetype i = std::max<qsizetype>(from, 1); i < line.size(); ++i) {
        if (!line.at(i).isUpper() || !QStringView(u".!?”\")").contains(line.at(i - 1))) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < line.size() && line.at(end).isLower()) {
            ++end;
        }
        const bool isGlued = end < line.size() && line.at(end).isUpper();
        if (isGlued && newsWords().photoLabels.holds(comparedWords(line.sliced(i, end - i))) &&
            namesPhotographers(line.sliced(end), true)) {
            return i;
        }
    }
    return line.size();
}

/** The words of a line without the credit at its end, or without an agency's name there. */
QString captionKey(const NewsLine &line, bool dropAgency)
{
    const qsizetype credit = photoCreditBegin(line.text);
    if (credit < line.text.size()) {
        return comparedWords(line.text.first(credit), longestCompared).join(u' ');
    }
    if (!dropAgency) {
        return line.key.toString();
    }
    const qsizetype agency =
        std::max(newsWords().agencies.lengthAtEnd(line.folded), newsWords().photoAgencies.lengthAtEnd(line.folded));
    const PhraseView rest = line.folded.first(line.folded.size() - agency);
    return QStringList(rest.begin(), rest.end()).join(u' ');
}

/** Whether the line has a word or sign that photo credits are made of: nearly no line of running text does. */
bool mayHoldCredit(const NewsLine &line)
{
    return newsWords().inCredits.isFoundIn(line.folded) || line.text.contains(u'©') || line.text.count(u'/') > 1;
}

void markCredits(NewsDraft &draft)
{
    for (qsizetype i = 0; i < draft.count(); ++i) {
        const NewsLine &line = draft.line(i);
        if (line.wordCount() > longestCaption || !mayHoldCredit(line)) {
            continue;
        }
        const bool isCredit = line.wordCount() <= longestCredit && isPhotoCredit(line.text);
        const bool hasCredit = line.wordCount() <= longestCaption && photoCreditBegin(line.text) < line.text.size();
        if (isCredit || hasCredit) {
            draft.mark(i, PartKind::Caption, PartReason::PhotoCredit, true);
        }
    }
}

/** Whether two lines are one caption: the same words once a credit is off, and a credit on at least one of them. */
bool isSameCaption(const NewsLine &one, const NewsLine &other)
{
    if (one.wordCount() == 0 || one.wordCount() > longestCaption || one.key == other.key) {
        return false;
    }
    const QString key = captionKey(one, true);
    return !key.isEmpty() && key == captionKey(other, true);
}

void markRepeatedCaptions(NewsDraft &draft)
{
    const qsizetype end = std::min(draft.count(), headLines);
    for (qsizetype i = 0; i < end; ++i) {
        for (qsizetype j = i + 1; j < std::min(end, i + 1 + reach); ++j) {
            if (!isSameCaption(draft.line(i), draft.line(j))) {
                continue;
            }
            for (const qsizetype index : {i, j}) {
                if (draft.isFree(index)) {
                    draft.mark(index, PartKind::Caption, PartReason::Repeated, true);
                }
            }
        }
    }
}

/** The line that makes a paragraph of two lines with a bracketed or labelled photo credit under it, above the article's
 * text. */
void markCaptionsAboveCredits(NewsDraft &draft)
{
    if (!draft.hasBlankLines()) {
        return;
    }
    const qsizetype end = std::min(draft.count() - 1, headLines);
    for (qsizetype i = 1; i + 1 < end; ++i) {
        const NewsLine &line = draft.line(i);
        const NewsLine &credit = draft.line(i + 1);
        const bool isPair = line.afterBlank && !credit.afterBlank && draft.line(i + 2).afterBlank;
        const bool isCredit = draft.isMarked(i + 1, PartKind::Caption) && isPhotoCredit(credit.text);
        if (isPair && isCredit && draft.isFree(i) && line.wordCount() <= longestBareCaption) {
            draft.mark(i, PartKind::Caption, PartReason::PhotoCredit, true);
        }
    }
}

/** "Jane Doe/Some Agency/Another": a person and at least two more names, parted by bare slashes. */
bool isChainOfNames(QStringView text)
{
    const QList<QStringView> pieces = text.split(u'/');
    return pieces.size() >= 3 && !text.contains(u',') && comparedWords(pieces.constFirst()).size() >= 2 &&
           std::ranges::all_of(pieces,
                               [](QStringView piece) { return piece == piece.trimmed() && isNameLike(piece, 3); });
}

} // namespace

bool isPhotoCredit(QStringView text)
{
    text = unwrapped(text);
    if (isChainOfNames(text)) {
        return true;
    }
    const Label label = creditLabel(text);
    return namesPhotographers(text.sliced(label.size), label.isClear);
}

qsizetype photoCreditBegin(QStringView line)
{
    const qsizetype from = std::max<qsizetype>(0, line.size() - creditUnits);
    const qsizetype bracket = std::max(line.lastIndexOf(u'('), line.lastIndexOf(u'['));
    const bool isClosed = line.endsWith(u')') || line.endsWith(u']') || line.endsWith(u").");
    if (isClosed && bracket > 0 && isPhotoCredit(line.sliced(bracket))) {
        return bracket;
    }
    for (qsizetype i = line.size() - 2; i > from; --i) {
        if (QStringView(u".!?”\"|)").contains(line.at(i)) && line.at(i + 1).isSpace() &&
            isPhotoCredit(line.sliced(i + 1))) {
            return i + 1;
        }
    }
    return gluedCreditBegin(line, from);
}

void markCaptions(NewsDraft &draft)
{
    markCredits(draft);
    markRepeatedCaptions(draft);
    markCaptionsAboveCredits(draft);
}

} // namespace Sidelight
