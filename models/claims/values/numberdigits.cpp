// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/numberreader.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

/** The part of NumberReader that reads digits. */
namespace Sidelight
{

namespace
{

constexpr qsizetype mostDigits = 15; // longer rows of digits are no amounts
constexpr qsizetype groupLength = 3;

} // namespace

/** Digits in groups of three: "1,234,567", "1 234 567"; two groups with a blank only if the second is "000". */
QString NumberReader::groupedDigits()
{
    QString digits = word(m_at++);
    const auto isGroup = [&](int at) { return isDigits(at) && word(at).size() == groupLength; };
    if (digits.size() > groupLength) {
        return digits;
    }
    while (isGroup(m_at + 1) && digits.size() <= mostDigits &&
           ((isGluedMark(m_at, m_language.groupMark) && isGlued(m_at + 1, Kind::Digits)) || isSpacedGroup(m_at))) {
        digits += word(m_at + 1);
        m_at += 2;
    }
    const bool isAmount = digits.size() <= groupLength && !digits.startsWith(u'0') && !isDigits(m_begin - 1);
    int end = m_at;
    while (isAmount && isGroup(end) && token(end)->isSpaced && end - m_at < mostDigits / groupLength) {
        ++end;
    }
    const bool isWhole = !isDigits(end) && !isGlued(end, Kind::Word);
    if (isWhole && (end - m_at > 1 || (end - m_at == 1 && word(m_at) == u"000"))) {
        while (m_at < end) {
            digits += word(m_at++);
        }
    }
    return digits;
}

/** Does a mark stand alone between two blanks, as in texts that were cut into words: "4 . 8"? */
bool NumberReader::isSpacedMark(int at, const QString &mark) const
{
    return word(at) == mark && token(at)->isSpaced && isDigits(at + 1) && token(at + 1)->isSpaced;
}

/** "10 , 000" in a text that was cut into words; not "100 , 200 and 300". */
bool NumberReader::isSpacedGroup(int at) const
{
    const bool goesOn = word(at + 2) == m_language.groupMark || m_language.numberAnd.contains(word(at + 2));
    return isSpacedMark(at, m_language.groupMark) && !(goesOn && isDigits(at + 3));
}

/** "4 . 8 %", "$ 46 . 8", "0 . 95" in such a text, where a stop may end a sentence as well. */
bool NumberReader::isSpacedPoint(int at) const
{
    if (!isSpacedMark(at, m_language.decimalMark) || word(m_begin).size() > groupLength) {
        return false;
    }
    const QString behind = word(at + 2);
    const bool isMeasured = m_language.percent.contains(behind) || m_language.currencies.contains(behind) ||
                            m_language.units.contains(behind) || m_language.scales.contains(behind);
    const bool isMoney = m_begin > 0 && m_language.currencies.contains(m_tokens.at(m_begin - 1).text);
    return isMeasured || isMoney || word(m_begin) == u"0";
}

bool NumberReader::readDigits()
{
    if (!m_tokens.at(m_at).isSpaced && m_at > 0 && m_tokens.at(m_at - 1).kind == Kind::Word &&
        !m_language.currencies.contains(m_tokens.at(m_at - 1).text)) {
        return false; // "MS08", "IE8"; but "USD115"
    }
    QString digits;
    const bool hasWhole = token(m_at)->kind == Kind::Digits;
    if (hasWhole) {
        digits = groupedDigits();
    }
    const bool hasGluedPoint = (!hasWhole || isGluedMark(m_at, m_language.decimalMark)) &&
                               isGlued(m_at + 1, Kind::Digits) &&
                               !(isGluedMark(m_at + 2, m_language.decimalMark) && isGlued(m_at + 3, Kind::Digits));
    if (hasGluedPoint || (hasWhole && isSpacedPoint(m_at))) {
        digits += u'.' + word(m_at + 1);
        m_at += 2;
    } else if (!hasWhole) {
        return false;
    }
    m_value = digits.toDouble();
    readExponent();
    return digits.size() <= mostDigits + 5;
}

/** "2.5^-1". */
bool NumberReader::readPower(int caret, double base, double &power) const
{
    constexpr qsizetype mostDigits = 3;
    if (!isGluedMark(caret, u"^"_s)) {
        return false;
    }
    const bool hasSign = isGluedMark(caret + 1, u"+"_s) || isGluedMark(caret + 1, u"-"_s);
    const int digits = caret + (hasSign ? 2 : 1);
    if (!isGlued(digits, Kind::Digits) || word(digits).size() > mostDigits) {
        return false;
    }
    const double exponent = word(digits).toDouble();
    power = std::pow(base, hasSign && word(caret + 1) == u"-" ? -exponent : exponent);
    return std::isfinite(power);
}

/** "6e23", "2.5^3", "6.02x10^23". */
void NumberReader::readExponent()
{
    constexpr double ten = 10;
    double raised = 0;
    const auto lengthOf = [&](int caret) { return isGlued(caret + 1, Kind::Digits) ? 2 : 3; };
    if (readPower(m_at, m_value, raised)) {
        m_value = raised;
        m_at += lengthOf(m_at);
        return;
    }
    const bool isTimes = isGlued(m_at, Kind::Word) ? word(m_at) == u"x" : isGluedMark(m_at, u"×"_s);
    if (isTimes && isGlued(m_at + 1, Kind::Digits) && word(m_at + 1) == u"10" && readPower(m_at + 2, ten, raised)) {
        m_value *= raised;
        m_at += 2 + lengthOf(m_at + 2);
        return;
    }
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

/** "4th", "5k", "184M". */
std::optional<NumberRun> NumberReader::withSuffix()
{
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
    }
    return result;
}

std::optional<NumberRun> NumberReader::afterDigits()
{
    if (isGlued(m_at, Kind::Word)) {
        return withSuffix();
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
    readFraction();
    return run();
}

/** "million", "hundred thousand" behind digits, and smaller scaled numbers: "4 thousand 3 hundred". */
void NumberReader::readScales()
{
    while (token(m_at)) {
        const int next = m_at + (isGluedMark(m_at, u"-"_s) ? 1 : 0);
        const auto scale = m_language.scales.constFind(word(next));
        if (scale == m_language.scales.cend()) {
            break;
        }
        m_value *= *scale;
        m_lastScale = *scale;
        m_at = next + 1;
    }
    if (m_lastScale > 1) {
        readSmallerScale();
    }
}

/** What a scaled number behind one adds: "6 million and two hundred", "3 hundred and 21". */
void NumberReader::readSmallerScale()
{
    const bool isAnd = m_language.numberAnd.contains(word(m_at));
    const std::optional<NumberRun> rest = numberFrom(m_at + (isAnd ? 1 : 0));
    if (!rest || rest->isOrdinal || rest->isFraction || rest->letterScale != 1 || rest->value <= 0 ||
        rest->value >= m_lastScale) {
        return;
    }
    const bool isScaled = m_language.scales.contains(word(rest->end - 1));
    const bool isUnits = isAnd && m_lastScale == hundred && rest->value == std::floor(rest->value);
    if (isScaled || isUnits) {
        m_value += rest->value;
        m_at = rest->end;
    }
}

} // namespace Sidelight
