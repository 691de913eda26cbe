// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/amountphrases.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

using Kind = ValueToken::Kind;

bool AmountPhrases::isSame(int at, const QStringList &words) const
{
    if (at < 0 || at + words.size() > size()) {
        return false;
    }
    for (int i = 0; i < words.size(); ++i) {
        if (token(at + i).text != words.at(i) || (i > 0 && token(at + i).isFirstInLine)) {
            return false;
        }
    }
    return true;
}

/** Do digits follow a unit's symbol without a blank, as in codes: "24703 L-202"? */
bool AmountPhrases::isSymbolBeforeDigits(int end) const
{
    const auto isGluedDigits = [&](int at) {
        return at < size() && !token(at).isSpaced && token(at).kind == Kind::Digits;
    };
    constexpr qsizetype longestSymbol = 2;
    const bool isSymbol = token(end - 1).kind == Kind::Word && token(end - 1).text.size() <= longestSymbol;
    const bool isHyphen = end < size() && !token(end).isSpaced && token(end).text == u"-";
    return isSymbol && (isGluedDigits(end) || (isHyphen && isGluedDigits(end + 1)));
}

std::optional<PhraseHit> AmountPhrases::phraseAt(const PhraseTable &table, int at) const
{
    if (at >= size()) {
        return std::nullopt;
    }
    const auto phrases = table.constFind(token(at).text);
    if (phrases == table.cend()) {
        return std::nullopt;
    }
    for (const NamedWords &phrase : *phrases) {
        const int end = at + static_cast<int>(phrase.words.size());
        const bool isWhole =
            end >= size() || token(end).isSpaced || token(end).kind != Kind::Word || token(end - 1).kind != Kind::Mark;
        if (isSame(at, phrase.words) && isWhole && !isSymbolBeforeDigits(end)) {
            return PhraseHit{at, end, phrase.name};
        }
    }
    return std::nullopt;
}

std::optional<PhraseHit> AmountPhrases::phraseBehind(const PhraseTable &table, int at) const
{
    const bool hasHyphen = at + 1 < size() && textAt(at) == u"-" && !token(at).isSpaced && !token(at + 1).isSpaced;
    if (!isLinked(at)) {
        return std::nullopt;
    }
    if (const std::optional<PhraseHit> hit = phraseAt(table, at)) {
        return hit;
    }
    return hasHyphen ? phraseAt(table, at + 1) : std::nullopt;
}

/** "$", "US$", "GBP" right before a number. */
std::optional<PhraseHit> AmountPhrases::currencyBefore(int at) const
{
    constexpr int longest = 3;
    std::optional<PhraseHit> found;
    for (int length = 1; length <= longest && at - length >= 0; ++length) {
        const std::optional<PhraseHit> hit = [&]() -> std::optional<PhraseHit> {
            const auto phrases = m_text.language->currencies.constFind(token(at - length).text);
            if (phrases == m_text.language->currencies.cend()) {
                return std::nullopt;
            }
            for (const NamedWords &phrase : *phrases) {
                if (phrase.words.size() == length && isSame(at - length, phrase.words)) {
                    return PhraseHit{at - length, at, phrase.name};
                }
            }
            return std::nullopt;
        }();
        if (hit) {
            found = hit;
        }
        if (token(at - length + 1).isFirstInLine) {
            break;
        }
    }
    const bool isWord = found && token(found->begin).kind == Kind::Word && found->end == found->begin + 1;
    const bool isName = isWord && token(found->begin).text.size() > 3 && scaleOf(found->begin) == 1;
    return isName ? std::nullopt : found; // "the dollar 5 ..." is no amount
}

double AmountPhrases::scaleOf(int at) const
{
    return token(at).isCapital ? m_text.language->currencyScales.value(token(at).text, 1) : 1;
}

/** "dollars" behind a number; not the sign of the next: "30 $5". */
std::optional<PhraseHit> AmountPhrases::currencyBehind(int at) const
{
    const std::optional<PhraseHit> behind = phraseBehind(m_text.language->currencies, at);
    const bool isOfNext = behind && behind->end < size() && token(behind->end - 1).kind == Kind::Mark &&
                          token(behind->end).kind == Kind::Digits && !token(behind->end).isSpaced;
    return isOfNext ? std::nullopt : behind;
}

const BoundWords *AmountPhrases::boundBefore(int at) const
{
    for (const BoundWords &bound : m_text.language->bounds) {
        if (isSame(at - static_cast<int>(bound.words.size()), bound.words) && isLinked(at)) {
            return &bound;
        }
    }
    return nullptr;
}

/** "200 or more"; not "200 or more than that". */
const BoundWords *AmountPhrases::boundBehind(int at) const
{
    for (const BoundWords &bound : m_text.language->boundsAfter) {
        const int end = at + static_cast<int>(bound.words.size());
        const bool goesOn = m_text.language->than.contains(textAt(end));
        if (isSame(at, bound.words) && isLinked(at) && !goesOn) {
            return &bound;
        }
    }
    return nullptr;
}

} // namespace Sidelight
