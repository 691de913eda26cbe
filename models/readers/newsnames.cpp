// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/newsnames.h"

#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** The pieces between "and", "/", "&", "," and ";". */
QList<QStringView> namePieces(QStringView text)
{
    QList<QStringView> pieces;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        const QStringView piece = text.sliced(begin, end - begin).trimmed();
        if (!piece.isEmpty()) {
            pieces.append(piece);
        }
    };
    qsizetype wordBegin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool atEnd = i == text.size();
        const bool isSeparator = !atEnd && QStringView(u"/,;&+").contains(text.at(i));
        if (!atEnd && !isSeparator && !text.at(i).isSpace()) {
            continue;
        }
        const bool isJoiner = newsWords().joiners.contains(folded(text.sliced(wordBegin, i - wordBegin)));
        if (isJoiner || isSeparator || atEnd) {
            take(isJoiner ? wordBegin : i);
            begin = std::min(i + 1, text.size());
        }
        wordBegin = i + 1;
    }
    return pieces;
}

} // namespace

bool isCapitalised(QStringView word)
{
    const auto letter = std::ranges::find_if(word, [](QChar unit) { return unit.isLetter() || unit.isSurrogate(); });
    return letter != word.end() && !letter->isLower();
}

bool isAllCapitals(QStringView text)
{
    int capitals = 0;
    for (const QChar unit : text) {
        if (unit.isLower()) {
            return false;
        }
        capitals += unit.isUpper() ? 1 : 0;
    }
    return capitals >= 2;
}

bool isTitleCase(const NewsLine &line)
{
    constexpr qsizetype longestTitle = 18; // words
    int small = 0;
    int longer = 0;
    for (const Span &span : line.words) {
        if (span.length() >= 4) {
            const QStringView word = line.text.sliced(span.begin - line.span.begin, span.length());
            ++longer;
            small += isCapitalised(word) || word.front().isDigit() ? 0 : 1;
        }
    }
    return line.wordCount() <= longestTitle && longer >= 3 && small <= (longer >= 8 ? 1 : 0);
}

bool isNumber(const QString &word)
{
    return !word.isEmpty() && word.front().isDigit();
}

bool isBullet(QChar unit)
{
    return QStringView(u"•·*-–‣▪●◦").contains(unit);
}

bool isTable(const NewsLine &line)
{
    return line.text.count(u"   ") >= 2 || line.text.contains(u'\t');
}

bool isNameLike(QStringView text, qsizetype limit)
{
    const QList<Span> found = words(text);
    if (found.isEmpty() || found.size() > limit || !isCapitalised(text.sliced(found.constFirst().begin))) {
        return false;
    }
    return std::ranges::all_of(found, [text](const Span &span) {
        const QStringView word = text.sliced(span.begin, span.length());
        const QString key = folded(word);
        return isCapitalised(word) || newsWords().particles.contains(key) || newsWords().joiners.contains(key);
    });
}

bool isAgency(QStringView text)
{
    return newsWords().agencies.holds(comparedWords(text));
}

bool isAgencyList(QStringView text)
{
    const QList<QStringView> pieces = namePieces(text);
    return !pieces.isEmpty() && pieces.size() <= 5 && std::ranges::any_of(pieces, isAgency) &&
           std::ranges::all_of(pieces, [](QStringView piece) { return isAgency(piece) || isNameLike(piece, 4); });
}

bool isOnlyAgencies(QStringView text)
{
    const QList<QStringView> pieces = namePieces(text);
    return !pieces.isEmpty() && std::ranges::all_of(pieces, isAgency);
}

QStringView unwrapped(QStringView text)
{
    text = text.trimmed();
    while (text.endsWith(u'.')) {
        text.chop(1);
    }
    const bool isWrapped =
        (text.startsWith(u'(') && text.endsWith(u')')) || (text.startsWith(u'[') && text.endsWith(u']'));
    if (!isWrapped || text.size() < 2) {
        return text.trimmed();
    }
    text = text.sliced(1, text.size() - 2).trimmed();
    while (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text.trimmed();
}

} // namespace Sidelight
