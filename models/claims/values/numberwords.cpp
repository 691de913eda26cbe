// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/numberwords.h"

#include "models/claims/values/compoundnumber.h"
#include "models/claims/values/numberreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

/** What reads numbers, and the part of NumberReader that reads words. */
namespace Sidelight
{

std::optional<NumberRun> NumberReader::read()
{
    const ValueToken *first = token(m_at);
    if (!first) {
        return std::nullopt;
    }
    if (first->kind == Kind::Digits || (first->text == m_language.decimalMark && first->isSpaced)) {
        return readDigits() ? afterDigits() : std::nullopt;
    }
    if (readVulgarFraction()) {
        return run();
    }
    if (first->kind == Kind::Word && !first->isSpaced && m_at > 0 && m_tokens.at(m_at - 1).kind == Kind::Digits) {
        return std::nullopt;
    }
    return readScaledPart() || readPart() || readWords() ? std::optional(run()) : std::nullopt;
}

std::optional<NumberRun> NumberReader::numberFrom(int at) const
{
    if (!token(at)) {
        return std::nullopt;
    }
    NumberReader reader(m_tokens, at, m_language);
    reader.m_limit = m_limit;
    return reader.read();
}

bool NumberReader::isNumberWord(int at) const
{
    const QString text = word(at);
    return m_language.numbers.contains(text) || m_language.ordinals.contains(text) ||
           m_language.fractions.contains(text) || compoundNumber(text, m_language);
}

bool NumberReader::canAdd(double value) const
{
    if (!m_any || m_group == 0) {
        return true;
    }
    const double rest = std::fmod(m_group, hundred);
    return (rest == 0 && value < hundred) || (rest >= 20 && std::fmod(rest, 10) == 0 && value < 10 && value > 0);
}

bool NumberReader::takeScale(double scale)
{
    if (!m_any) {
        return false;
    }
    if (scale <= hundred) {
        if (m_group >= hundred) {
            return false;
        }
        m_group = std::max(m_group, 1.0) * scale;
    } else if (m_group == 0) {
        m_lastScale = scale;
        m_total *= scale;
    } else if (m_total > 0 && m_total < scale) {
        m_total = (m_total + m_group) * scale;
        m_lastScale = scale;
        m_group = 0;
    } else {
        m_total += m_group * scale;
        m_lastScale = scale;
        m_group = 0;
    }
    return true;
}

/** Takes a word as the number's next part; false where it is none. */
bool NumberReader::takeWord(const QString &text)
{
    const auto number = m_language.numbers.constFind(text);
    const auto ordinal = m_language.ordinals.constFind(text);
    if (number != m_language.numbers.cend() && canAdd(*number)) {
        m_group += *number;
    } else if (const auto scale = m_language.scales.constFind(text); scale != m_language.scales.cend()) {
        if (!takeScale(*scale)) {
            return false;
        }
    } else if (ordinal != m_language.ordinals.cend() && *ordinal >= hundred && m_any) {
        takeScale(*ordinal);
        m_isOrdinal = true;
    } else if (ordinal != m_language.ordinals.cend() && canAdd(*ordinal)) {
        m_group += *ordinal;
        m_isOrdinal = true;
    } else if (const auto compound = compoundNumber(text, m_language); compound && canAdd(compound->value)) {
        m_group += compound->value;
        m_isOrdinal = compound->isOrdinal;
    } else {
        return false;
    }
    m_any = true;
    return true;
}

bool NumberReader::readWords()
{
    if (m_language.article.contains(word(m_at)) && m_language.scales.contains(word(m_at + 1))) {
        m_any = true;
        m_group = 1;
        m_at += 1;
    }
    while (token(m_at) && !m_isOrdinal) {
        const bool isAnd = m_language.numberAnd.contains(word(m_at));
        const bool isLink = m_any && (isAnd || isGluedMark(m_at, u"-"_s) || isSpacedHyphen(m_at));
        if ((isLink && isAnd && !canContinueWithAnd()) || !takeWord(word(m_at + (isLink ? 1 : 0)))) {
            break;
        }
        m_at += isLink ? 2 : 1;
    }
    if (!m_any) {
        return false;
    }
    m_value = m_total + m_group;
    if (!m_isOrdinal) {
        readPoint();
        readFraction();
    }
    return true;
}

/** "Ninety - five" in a text that was cut into words. */
bool NumberReader::isSpacedHyphen(int at) const
{
    const double unit = m_language.numbers.value(word(at + 1));
    const double tens = std::fmod(m_group, hundred);
    return word(at) == u"-" && tens >= 20 && std::fmod(tens, 10) == 0 && unit > 0 && unit < 10;
}

/** "Two hundred and six"; not "five and six" nor "two million and one half". */
bool NumberReader::canContinueWithAnd() const
{
    const bool isNumber = m_language.numbers.contains(word(m_at + 1)) || m_language.ordinals.contains(word(m_at + 1));
    return isNumber && std::fmod(m_group, hundred) == 0 && !m_language.fractions.contains(word(m_at + 2));
}

/** "three point five", "nought point eleven". */
void NumberReader::readPoint()
{
    constexpr double ten = 10;
    if (!m_language.point.contains(word(m_at)) || !m_language.numbers.contains(word(m_at + 1))) {
        return;
    }
    if (const double teen = m_language.numbers.value(word(m_at + 1)); teen >= ten) {
        m_value += teen / hundred;
        m_at += 2;
        return;
    }
    double place = 1;
    for (++m_at; m_language.numbers.value(word(m_at), ten) < ten; ++m_at) {
        place /= ten;
        m_value += place * m_language.numbers.value(word(m_at));
    }
}

std::optional<NumberRun> numberAt(const QList<ValueToken> &tokens, int at, const ValueLanguage &language)
{
    return NumberReader(tokens, at, language).read();
}

QList<NumberRun> numberRuns(const QList<ValueToken> &tokens, const ValueLanguage &language)
{
    QList<NumberRun> runs;
    for (int at = 0; at < tokens.size();) {
        const std::optional<NumberRun> run = numberAt(tokens, at, language);
        if (run) {
            runs.append(*run);
        }
        at = run ? run->end : at + 1;
    }
    return runs;
}

} // namespace Sidelight
