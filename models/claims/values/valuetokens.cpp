// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valuetokens.h"

#include "models/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

bool isWordPart(QChar unit)
{
    return unit.isLetter() || unit.isMark() || unit.isSurrogate();
}

ValueToken::Kind kindOf(QChar unit)
{
    return isWordPart(unit) ? ValueToken::Kind::Word
                            : (unit.isDigit() ? ValueToken::Kind::Digits : ValueToken::Kind::Mark);
}

/** The end of the web address that begins at a place; the place itself if none does. */
qsizetype endOfAddress(QStringView text, qsizetype at)
{
    constexpr qsizetype longestScheme = 12;
    const QStringView rest = text.sliced(at);
    const qsizetype scheme = rest.first(std::min(rest.size(), longestScheme)).indexOf(u"://"_s);
    if (scheme < 0 && !rest.startsWith(u"www."_s)) {
        return at;
    }
    const auto blank = std::ranges::find_if(rest, [](QChar unit) { return unit.isSpace(); });
    return blank - rest.begin() > scheme ? at + (blank - rest.begin()) : at;
}

QString asciiDigits(QStringView digits)
{
    QString text;
    for (const QChar digit : digits) {
        text.append(QChar(u'0' + digit.digitValue()));
    }
    return text;
}

} // namespace

QList<ValueToken> valueTokens(QStringView text)
{
    QList<ValueToken> tokens;
    bool isSpaced = true;
    bool isFirstInLine = true;
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text[at];
        if (unit.isSpace()) {
            isSpaced = true;
            isFirstInLine = isFirstInLine || unit == u'\n';
            ++at;
            continue;
        }
        const qsizetype address = isSpaced ? endOfAddress(text, at) : at;
        const ValueToken::Kind kind = address > at ? ValueToken::Kind::Mark : kindOf(unit);
        qsizetype end = std::max(address, at + 1);
        while (kind != ValueToken::Kind::Mark && end < text.size() && kindOf(text[end]) == kind) {
            ++end;
        }
        const QStringView piece = text.sliced(at, end - at);
        tokens.append({.span = {at, end},
                       .text = kind == ValueToken::Kind::Digits ? asciiDigits(piece) : folded(piece),
                       .kind = kind,
                       .isCapital = unit.isUpper(),
                       .isSpaced = isSpaced,
                       .isFirstInLine = isFirstInLine});
        isSpaced = false;
        isFirstInLine = false;
        at = end;
    }
    return tokens;
}

} // namespace Sidelight
