// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/valuetokens.h"

#include "models/claims/values/codewords.h"
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
        const qsizetype code = endOfCode(text, at);
        const ValueToken::Kind kind = code > at ? ValueToken::Kind::Mark : kindOf(unit);
        qsizetype end = std::max(code, at + 1);
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
