// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/numberwords.h"

#include "models/claims/compoundnumber.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int mostTokens = 40;       // of one number
constexpr qsizetype mostDigits = 15; // longer rows of digits are no amounts
constexpr double hundred = 100;

/** Reads one number; a cursor over the tokens of one line. */
class NumberReader
{
public:
    NumberReader(const QList<ValueToken> &tokens, int at, const ValueLanguage &language)
        : m_tokens(tokens)
        , m_language(language)
        , m_begin(at)
        , m_at(at)
    {
    }

    std::optional<NumberRun> read();

private:
    using Kind = ValueToken::Kind;

    [[nodiscard]] const ValueToken *token(int at) const
    {
        const bool isIn = at >= 0 && at < m_tokens.size() && at < m_begin + mostTokens;
        return isIn && (at <= m_begin || !m_tokens.at(at).isFirstInLine) ? &m_tokens.at(at) : nullptr;
    }
    [[nodiscard]] QString word(int at) const { return token(at) ? token(at)->text : QString(); }
    [[nodiscard]] bool isGlued(int at, Kind kind) const
    {
        return token(at) && !token(at)->isSpaced && token(at)->kind == kind;
    }
    [[nodiscard]] bool isGluedMark(int at, const QString &mark) const
    {
        return isGlued(at, Kind::Mark) && token(at)->text == mark;
    }
    [[nodiscard]] NumberRun run() const
    {
        return {.begin = m_begin, .end = m_at, .value = m_value, .isOrdinal = m_isOrdinal, .isFraction = m_isFraction};
    }

    bool readDigits();
    bool readDigitFraction();
    void readExponent();
    bool readVulgarFraction();
    std::optional<NumberRun> afterDigits();
    bool readWords();
    bool takeWord(const QString &text);
    bool takeScale(double scale);
    [[nodiscard]] bool canAdd(double value) const;
    [[nodiscard]] bool isNumberWord(int at) const;
    void readWordFraction();
    void readHalf();
    void readPoint();
    void readScales();
    [[nodiscard]] bool isOver(int at) const;

    const QList<ValueToken> &m_tokens;
    const ValueLanguage &m_language;
    int m_begin;
    int m_at;
    double m_value = 0;
    double m_total = 0;     // of words: what stands before the last scale
    double m_group = 0;     // and what has been read since
    double m_lastScale = 1; // million, of "two million"
    bool m_any = false;
    bool m_isOrdinal = false;
    bool m_isFraction = false;
};

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
    return readWords() ? std::optional(run()) : std::nullopt;
}

bool NumberReader::readDigits()
{
    if (!m_tokens.at(m_at).isSpaced && m_at > 0 && m_tokens.at(m_at - 1).kind == Kind::Word &&
        !m_language.currencies.contains(m_tokens.at(m_at - 1).text)) {
        return false; // "MS08", "IE8"; but "USD115"
    }
    QString digits;
    if (token(m_at)->kind == Kind::Digits) {
        digits = token(m_at++)->text;
        while (isGluedMark(m_at, m_language.groupMark) && isGlued(m_at + 1, Kind::Digits) &&
               word(m_at + 1).size() == 3 && digits.size() <= mostDigits &&
               (digits.size() <= 3 || m_at > m_begin + 1)) {
            digits += word(m_at + 1);
            m_at += 2;
        }
    }
    const bool hasPoint = m_at == m_begin ? true : isGluedMark(m_at, m_language.decimalMark);
    if (hasPoint && isGlued(m_at + 1, Kind::Digits) &&
        !(isGluedMark(m_at + 2, m_language.decimalMark) && isGlued(m_at + 3, Kind::Digits))) {
        digits += u'.' + word(m_at + 1);
        m_at += 2;
    } else if (m_at == m_begin) {
        return false;
    }
    m_value = digits.toDouble();
    readExponent();
    return digits.size() <= mostDigits + 5;
}

void NumberReader::readExponent()
{
    if (!isGlued(m_at, Kind::Word) || word(m_at) != u"e") {
        return;
    }
    const bool hasSign = isGluedMark(m_at + 1, u"+"_s) || isGluedMark(m_at + 1, u"-"_s);
    const int exponent = m_at + (hasSign ? 2 : 1);
    if (isGlued(exponent, Kind::Digits) && word(exponent).size() <= 2) {
        const double power = word(exponent).toDouble();
        m_value *= std::pow(10.0, hasSign && word(m_at + 1) == u"-" ? -power : power);
        m_at = exponent + 1;
    }
}

/** "½", "2½": compatibility forms with a fraction slash. */
bool NumberReader::readVulgarFraction()
{
    constexpr char16_t fractionSlash = 0x2044;
    const QStringList parts = word(m_at).split(QChar(fractionSlash));
    bool isNumber = false;
    if (parts.size() != 2) {
        return false;
    }
    const double above = parts.constFirst().toDouble(&isNumber);
    const double below = parts.constLast().toDouble();
    if (!isNumber || below <= 0) {
        return false;
    }
    m_value += above / below;
    m_isFraction = true;
    ++m_at;
    return true;
}

/** "1/4", "2 1/2"; not "1/4/2014". */
bool NumberReader::readDigitFraction()
{
    const auto below = [&](int slash) { return word(slash + 1).toDouble(); };
    const auto isFraction = [&](int slash) {
        return isGluedMark(slash, u"/"_s) && isGlued(slash + 1, Kind::Digits) && below(slash) > 0 &&
               !isGluedMark(slash + 2, u"/"_s);
    };
    if (m_at == m_begin + 1 && isFraction(m_at)) {
        m_value /= below(m_at);
        m_at += 2;
        m_isFraction = true;
    } else if (token(m_at) && token(m_at)->kind == Kind::Digits && isFraction(m_at + 1)) {
        m_value += word(m_at).toDouble() / below(m_at + 1);
        m_at += 3;
        m_isFraction = true;
    }
    return m_isFraction;
}

bool NumberReader::isOver(int at) const
{
    return m_language.over.contains(word(at)) && token(at + 1) &&
           (token(at + 1)->kind == Kind::Digits || isNumberWord(at + 1));
}

std::optional<NumberRun> NumberReader::afterDigits()
{
    if (isGlued(m_at, Kind::Word)) {
        const QString suffix = word(m_at);
        if (m_language.ordinalSuffixes.contains(suffix)) {
            m_isOrdinal = true;
            ++m_at;
            return run();
        }
        NumberRun result = run();
        if (m_language.scaleLetters.contains(suffix)) {
            ++result.end;
            result.letterScale = m_language.scaleLetters.value(suffix);
            if (!m_language.moneyOnlyLetters.contains(suffix)) {
                result.value *= std::exchange(result.letterScale, 1);
            }
            return result;
        }
        return result;
    }
    if (m_language.hasOrdinalDot && m_at == m_begin + 1 && isGluedMark(m_at, u"."_s) && token(m_at + 1) &&
        token(m_at + 1)->kind == Kind::Word && m_value <= hundred) {
        m_isOrdinal = true;
        ++m_at;
        return run();
    }
    if (readDigitFraction() || readVulgarFraction()) {
        return run();
    }
    readScales();
    readWordFraction();
    readHalf();
    return run();
}

/** "million", "hundred thousand" behind digits. */
void NumberReader::readScales()
{
    while (token(m_at)) {
        const int next = m_at + (isGluedMark(m_at, u"-"_s) ? 1 : 0);
        const auto scale = m_language.scales.constFind(word(next));
        if (scale == m_language.scales.cend()) {
            return;
        }
        m_value *= *scale;
        m_lastScale = *scale;
        m_at = next + 1;
    }
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
    const QString first = word(m_at);
    if (m_language.article.contains(first) && m_language.scales.contains(word(m_at + 1))) {
        m_any = true;
        m_group = 1;
        m_at += 1;
    } else if (m_language.fractions.value(first) == 2 && m_language.article.contains(word(m_at + 1)) &&
               m_language.scales.contains(word(m_at + 2))) {
        m_value = m_language.scales.value(word(m_at + 2)) / 2;
        m_at += 3;
        return true;
    } else if (m_language.article.contains(first) && m_language.fractions.contains(word(m_at + 1)) &&
               m_language.scales.contains(word(m_at + 2))) {
        m_value = m_language.scales.value(word(m_at + 2)) / m_language.fractions.value(word(m_at + 1));
        m_at += 3;
        return true;
    }
    while (token(m_at) && !m_isOrdinal) {
        int next = m_at;
        if (m_any && (m_language.numberAnd.contains(word(next)) || (isGluedMark(next, u"-"_s)))) {
            const bool isAnd = word(next) != u"-";
            if (isAnd && std::fmod(m_group, hundred) != 0) {
                break;
            }
            ++next;
            if (isAnd && m_language.fractions.contains(word(next + 1))) {
                break; // "two million and one half"
            }
            if (isAnd && (!m_language.numbers.contains(word(next)) && !m_language.ordinals.contains(word(next)))) {
                break;
            }
        }
        if (!takeWord(word(next))) {
            break;
        }
        m_at = next + 1;
    }
    if (!m_any) {
        return false;
    }
    m_value = m_total + m_group;
    if (!m_isOrdinal) {
        readPoint();
        readWordFraction();
        readHalf();
    }
    return true;
}

/** "two thirds", "one-eighth", "1 over 3". */
void NumberReader::readWordFraction()
{
    if (isOver(m_at)) {
        if (const auto below = numberAt(m_tokens, m_at + 1, m_language); below && below->value > m_value) {
            m_value /= below->value;
            m_at = below->end;
            m_isFraction = true;
        }
        return;
    }
    const int next = m_at + (isGluedMark(m_at, u"-"_s) ? 1 : 0);
    const double below = m_language.fractions.value(word(next));
    const bool isQuarter = below == 4 && m_value > 3;                              // of a year
    const bool isPlace = m_value != 1 && m_language.ordinals.contains(word(next)); // "the 1988 third quarter"
    if (below > 0 && m_value > 0 && !isQuarter && !isPlace) {
        m_value /= below;
        m_at = next + 1;
        m_isFraction = true;
    }
}

/** "two and a half". */
void NumberReader::readHalf()
{
    const bool isOne = m_language.article.contains(word(m_at + 1)) || m_language.numbers.value(word(m_at + 1)) == 1;
    if (m_language.numberAnd.contains(word(m_at)) && isOne && m_language.fractions.contains(word(m_at + 2))) {
        const double lowest = m_group == 0 ? m_lastScale : 1; // "one million and a half"
        m_value += lowest / m_language.fractions.value(word(m_at + 2));
        m_at += 3;
        m_isFraction = true;
    }
}

/** "three point five". */
void NumberReader::readPoint()
{
    if (!m_language.point.contains(word(m_at)) || !m_language.numbers.contains(word(m_at + 1))) {
        return;
    }
    double place = 1;
    for (++m_at; m_language.numbers.value(word(m_at), 10) < 10; ++m_at) {
        place /= 10;
        m_value += place * m_language.numbers.value(word(m_at));
    }
}

} // namespace

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
