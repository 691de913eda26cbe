// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/patternmatch.h"

namespace Sidelight
{

/** What the characters and words around a number make of it, in a text, which must outlive it. Each costs nothing. */
class NumberContext final
{
public:
    explicit NumberContext(const ReadText &text)
        : m_text(text)
    {
    }

    /** A minus sign before the number, not a hyphen or a dash between things. */
    [[nodiscard]] bool isMinus(int at) const;
    /** A hyphen right before the digits, whatever stands before it: "<-30". */
    [[nodiscard]] bool isGluedMinus(int at) const;
    /** "SCP-173", whose number measures nothing. */
    [[nodiscard]] bool isInCode(int at) const;
    /** Is it none, though it stands as one: a pronoun, or a part of a name or a ratio? */
    [[nodiscard]] bool isNoNumber(const NumberRun &run) const
    {
        return isPronoun(run) || isInName(run) || isInRatio(run);
    }

private:
    [[nodiscard]] bool isPronoun(const NumberRun &run) const;
    [[nodiscard]] bool isInName(const NumberRun &run) const;
    [[nodiscard]] bool isInRatio(const NumberRun &run) const;
    [[nodiscard]] const ValueToken &token(int at) const { return m_text.tokens.at(at); }
    [[nodiscard]] int size() const { return static_cast<int>(m_text.tokens.size()); }
    [[nodiscard]] QString textAt(int at) const { return at >= 0 && at < size() ? token(at).text : QString(); }
    [[nodiscard]] bool isLinked(int at) const { return at < size() && !token(at).isFirstInLine; }

    const ReadText &m_text;
};

} // namespace Sidelight
