// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/values/numberreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/** The part of NumberReader that reads fractions. */
namespace Sidelight
{

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

/** "1/4", "2 1/2", in texts cut into words "7 3 / 4"; not "1/4/2014". */
bool NumberReader::readDigitFraction()
{
    static const QSet<int> measures{2, 3, 4, 5, 8, 10, 16, 32, 64, 100}; // what prices and lengths are told in
    const auto below = [&](int slash) { return word(slash + 1).toDouble(); };
    const auto isFraction = [&](int slash) {
        const bool isGluedSlash = isGluedMark(slash, u"/"_s) && isGlued(slash + 1, Kind::Digits);
        const bool isSpacedSlash = isSpacedMark(slash, u"/"_s) && word(slash - 1).toDouble() < below(slash) &&
                                   measures.contains(word(slash + 1).toInt()) && word(slash + 2) != u"/";
        return (isGluedSlash && below(slash) > 0 && !isGluedMark(slash + 2, u"/"_s)) || isSpacedSlash;
    };
    if (m_at == m_begin + 1 && isFraction(m_at)) {
        m_value /= below(m_at);
        m_at += 2;
        m_isFraction = true;
    } else if (isDigits(m_at) && isFraction(m_at + 1)) {
        m_value += word(m_at).toDouble() / below(m_at + 1);
        m_at += 3;
        m_isFraction = true;
    }
    return m_isFraction;
}

/** "Half a million", "a quarter million", "half million". */
bool NumberReader::readScaledPart()
{
    const auto isScale = [&](int at) { return m_language.scales.contains(word(at)); };
    const bool hasArticle = m_language.article.contains(word(m_at));
    const int part = m_at + (hasArticle ? 1 : 0);
    const double below = m_language.fractions.value(word(part));
    const bool isHalfA = below == 2 && !hasArticle && m_language.article.contains(word(part + 1)) && isScale(part + 2);
    if (below < 2 || below > 4 || m_language.ordinals.contains(word(m_begin - 1)) || !(isHalfA || isScale(part + 1)) ||
        (!hasArticle && m_language.ordinals.contains(word(part)))) {
        return false;
    }
    const int scale = part + (isHalfA ? 2 : 1);
    m_value = m_language.scales.value(word(scale)) / below;
    m_at = scale + 1;
    return true;
}

/** "A third of them", "half the town", "more than half": a part without a number before it. */
bool NumberReader::readPart()
{
    const int at = m_at + (m_language.article.contains(word(m_at)) ? 1 : 0);
    const double below = m_language.fractions.value(word(at));
    const bool isHalf = below == 2 && !(isGluedMark(at + 1, u"-"_s) || m_language.ordinals.contains(word(m_begin - 1)));
    const QString before =
        m_begin > 0 && !m_tokens.at(m_begin).isFirstInLine ? m_tokens.at(m_begin - 1).text : QString();
    const bool isOf = !m_language.inClass(u"partOf"_s, word(at + 1)).isEmpty();
    const bool isAsMuch = !m_language.inClass(u"partBefore"_s, before).isEmpty();
    const bool isPart = isHalf ? isOf || isAsMuch || (at > m_at && !token(at + 1))
                               : at > m_at && (below >= hundred || m_language.partMark.contains(word(at + 1)));
    if (below < 2 || !isPart) {
        return false;
    }
    m_value = 1 / below;
    m_isFraction = true;
    m_at = at + 1;
    return true;
}

/** What may follow a whole number: "thirds", "over four", "in five", "and a half". */
void NumberReader::readFraction()
{
    if (isOver(m_at)) {
        readOver();
        return;
    }
    if (readRatio()) {
        return;
    }
    const bool isSpaced = word(m_at) == u"-" && (m_value == 1 || word(m_at + 1).endsWith(u's')); // "one - fourth"
    const bool isMark = isGluedMark(m_at, u"-"_s) || isSpaced;
    const int next = m_at + (isMark ? 1 : 0);
    const double below = m_language.fractions.value(word(next));
    const bool isQuarter = below == 4 && m_value > 3;                              // of a year
    const bool isPlace = m_value != 1 && m_language.ordinals.contains(word(next)); // "the 1988 third quarter"
    if (below > 0 && m_value > 0 && !isQuarter && !isPlace) {
        m_value /= below;
        m_at = next + 1;
        m_isFraction = true;
        return;
    }
    if (const auto place = m_value == 1 ? numberFrom(m_at) : std::nullopt;
        place && place->isOrdinal && place->value > 20) {
        m_value /= place->value; // "one twenty-fifth"
        m_at = place->end;
        m_isFraction = true;
        return;
    }
    readAndFraction();
}

/** How many tokens from the cursor on are the words; 0 if others stand there. */
int NumberReader::tokensOf(const QStringList &words) const
{
    for (int i = 0; i < words.size(); ++i) {
        if (word(m_at + i) != words.at(i)) {
            return 0;
        }
    }
    return static_cast<int>(words.size());
}

/** "One in five", "2 in 5", "two out of three"; not "one in 2009" nor "nine in ten days". */
bool NumberReader::readRatio()
{
    constexpr double ten = 10;
    constexpr double mostParts = 1000;
    const int outOf = tokensOf(m_language.ratioOutOf);
    const int in = tokensOf(m_language.ratioIn);
    const auto all = outOf + in > 0 ? numberFrom(m_at + std::max(outOf, in)) : std::nullopt;
    if (!all || all->isOrdinal || all->isFraction || all->value < 2 || all->value <= m_value) {
        return false;
    }
    const bool isTold = outOf > 0 || m_value == 1 || all->value <= ten || all->value == hundred;
    const bool isTime = outOf == 0 && !m_language.inClass(u"unit"_s, word(all->end)).isEmpty();
    const bool isYear = outOf == 0 && all->value > mostParts && isDigits(all->begin);
    if (!isTold || isTime || isYear) {
        return false;
    }
    m_value /= all->value;
    m_at = all->end;
    m_isFraction = true;
    return true;
}

bool NumberReader::isOver(int at) const
{
    return m_language.over.contains(word(at)) && token(at + 1) && (isDigits(at + 1) || isNumberWord(at + 1));
}

/** "1 over 3". */
bool NumberReader::readOver()
{
    const std::optional<NumberRun> below = numberFrom(m_at + 1);
    if (!below || below->value <= m_value) {
        return false;
    }
    m_value /= below->value;
    m_at = below->end;
    m_isFraction = true;
    return true;
}

/** "Two and a half", "two and three quarters"; of "one million and a half" it is the million that is halved. */
void NumberReader::readAndFraction()
{
    if (!m_language.numberAnd.contains(word(m_at))) {
        return;
    }
    const double lowest = m_group == 0 ? m_lastScale : 1;
    const bool hasArticle = m_language.article.contains(word(m_at + 1));
    if (hasArticle && m_language.fractions.contains(word(m_at + 2))) {
        const auto scale = m_language.scales.constFind(word(m_at + 3)); // "one billion and a half million"
        const bool isScaled = scale != m_language.scales.cend() && *scale < lowest;
        m_value += (isScaled ? *scale : lowest) / m_language.fractions.value(word(m_at + 2));
        m_at += isScaled ? 4 : 3;
        m_isFraction = true;
        return;
    }
    if (const auto place = hasArticle ? numberFrom(m_at + 2) : std::nullopt;
        place && place->isOrdinal && place->value > 3) {
        m_value += lowest / place->value; // "two and a thirtieth"
        m_at = place->end;
        m_isFraction = true;
        return;
    }
    if (m_language.fractions.value(word(m_at + 1)) == 2 && m_value >= 1) { // "one and half hours"
        m_value += lowest / 2;
        m_at += 2;
        m_isFraction = true;
        return;
    }
    const std::optional<NumberRun> part = numberFrom(m_at + 1);
    if (part && part->isFraction && part->value < 1) {
        m_value += lowest * part->value;
        m_at = part->end;
        m_isFraction = true;
    }
}

} // namespace Sidelight
