// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/numbercontext.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

using Kind = ValueToken::Kind;

/** Right before the digits, whatever stands before it: "<-30". */
bool NumberContext::isGluedMinus(int at) const
{
    return at > 0 && token(at - 1).text == u"-" && !token(at).isSpaced && token(at).kind == Kind::Digits;
}

/** "SCP-173", whose number counts nothing. */
bool NumberContext::isInCode(int at) const
{
    return at > 1 && isGluedMinus(at) && !token(at - 1).isSpaced && token(at - 2).kind == Kind::Word;
}

/** A minus sign before the number, not a hyphen or a dash between things. */
bool NumberContext::isMinus(int at) const
{
    if (at < 1) {
        return false;
    }
    const bool isWord = m_text.language->minus.contains(token(at - 1).text);
    const bool isMark = token(at - 1).text == u"-" && (at == 1 || token(at - 1).isSpaced) && !token(at).isSpaced &&
                        token(at).kind == Kind::Digits;
    return isWord || isMark;
}

/** "That one", "one may ask", "one of the largest": no number. */
bool NumberContext::isPronoun(const NumberRun &run) const
{
    const auto isIn = [&](const QString &name, int at) {
        return !m_text.language->inClass(name, textAt(at)).isEmpty();
    };
    const auto isOfSuperlative = [&] {
        constexpr int mostBetween = 5; // "of the country's"
        for (int at = run.end + 1; at <= run.end + mostBetween && isLinked(at); ++at) {
            if (isIn(u"superlative"_s, at)) {
                return m_text.language->partMark.contains(textAt(run.end));
            }
        }
        return false;
    };
    return run.end == run.begin + 1 && isIn(u"pronoun"_s, run.begin) &&
           (isOfSuperlative() || (isLinked(run.begin) && isIn(u"pronounAfter"_s, run.begin - 1)) ||
            (isLinked(run.end) && isIn(u"pronounBefore"_s, run.end)));
}

/** "COVID-19", "F-16", "13F", which count nothing; but "the 20s", "the 49ers", "4x6", "Follow-Up-1 dead". */
bool NumberContext::isInName(const NumberRun &run) const
{
    constexpr qsizetype longestSymbol = 2;
    constexpr qsizetype longestName = 3;
    const QString name = isInCode(run.begin) ? textAt(run.begin - 2) : QString();
    const bool isShort = !name.isEmpty() && name.size() <= longestName && token(run.begin - 2).isCapital &&
                         (run.begin < 3 || textAt(run.begin - 3) != u"-");
    const bool isNamed = isShort || !m_text.language->inClass(u"numbered"_s, name).isEmpty();
    const bool isDigits = run.end == run.begin + 1 && token(run.begin).kind == Kind::Digits;
    const bool hasLetter = isDigits && run.letterScale == 1 && isLinked(run.end) && !token(run.end).isSpaced &&
                           token(run.end).kind == Kind::Word;
    const QString letters = textAt(run.end);
    return isNamed || (hasLetter && letters.size() <= longestSymbol && letters != u"s" && letters != u"x");
}

/** "4:3", "a 1:1 meeting": neither number is one of its own. */
bool NumberContext::isInRatio(const NumberRun &run) const
{
    const auto isColon = [&](int at) {
        return textAt(at) == u":" && !token(at).isSpaced && isLinked(at + 1) && !token(at + 1).isSpaced;
    };
    const auto isDigits = [&](int at) { return at < size() && token(at).kind == Kind::Digits; };
    return (isColon(run.end) && isDigits(run.end + 1)) ||
           (run.begin > 1 && isColon(run.begin - 1) && isDigits(run.begin - 2));
}

} // namespace Sidelight
