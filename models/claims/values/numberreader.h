// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/numberwords.h"

namespace Sidelight
{

/** Reads one number; a cursor over the tokens of one line. */
class NumberReader final
{
public:
    /** Tokens and language must outlive it. */
    NumberReader(const QList<ValueToken> &tokens, int at, const ValueLanguage &language)
        : m_tokens(tokens)
        , m_language(language)
        , m_begin(at)
        , m_limit(at + mostTokens)
        , m_at(at)
    {
    }

    /** The number that begins at the place; to be called once. */
    [[nodiscard]] std::optional<NumberRun> read();

private:
    using Kind = ValueToken::Kind;

    static constexpr int mostTokens = 40; // of one number
    static constexpr double hundred = 100;

    [[nodiscard]] const ValueToken *token(int at) const
    {
        const bool isIn = at >= 0 && at < m_tokens.size() && at < m_limit;
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
    [[nodiscard]] bool isDigits(int at) const { return token(at) && token(at)->kind == Kind::Digits; }
    [[nodiscard]] NumberRun run() const
    {
        return {.begin = m_begin,
                .end = m_at,
                .value = m_value,
                .scale = m_group == 0 ? m_lastScale : 1,
                .isOrdinal = m_isOrdinal,
                .isFraction = m_isFraction};
    }
    /** The number at a later token, if there is one in reach. */
    [[nodiscard]] std::optional<NumberRun> numberFrom(int at) const;

    // numberdigits.cpp
    bool readDigits();
    QString groupedDigits();
    [[nodiscard]] bool isSpacedMark(int at, const QString &mark) const;
    [[nodiscard]] bool isSpacedGroup(int at) const;
    [[nodiscard]] bool isSpacedPoint(int at) const;
    [[nodiscard]] bool readPower(int caret, double base, double &power) const;
    void readExponent();
    std::optional<NumberRun> afterDigits();
    std::optional<NumberRun> withSuffix();
    void readScales();
    void readSmallerScale();

    // numberwords.cpp
    bool readWords();
    [[nodiscard]] bool canContinueWithAnd() const;
    [[nodiscard]] bool isSpacedHyphen(int at) const;
    bool takeWord(const QString &text);
    bool takeScale(double scale);
    [[nodiscard]] bool canAdd(double value) const;
    [[nodiscard]] bool isNumberWord(int at) const;
    void readPoint();

    // numberfractions.cpp
    bool readVulgarFraction();
    bool readDigitFraction();
    bool readPart();
    bool readScaledPart();
    void readFraction();
    bool readRatio();
    [[nodiscard]] int tokensOf(const QStringList &words) const;
    bool readOver();
    void readAndFraction();
    [[nodiscard]] bool isOver(int at) const;

    const QList<ValueToken> &m_tokens;
    const ValueLanguage &m_language;
    int m_begin;
    int m_limit; // no token from here on
    int m_at;
    double m_value = 0;
    double m_total = 0;     // of words: what stands before the last scale
    double m_group = 0;     // and what has been read since
    double m_lastScale = 1; // million, of "two million"
    bool m_any = false;
    bool m_isOrdinal = false;
    bool m_isFraction = false;
};

} // namespace Sidelight
