// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/patternmatch.h"

namespace Sidelight
{

/** A run of tokens that names something. */
struct PhraseHit {
    int begin = 0;
    int end = 0;
    QString name;
};

/** Looks up units, currencies and bounds beside numbers in a text, which must outlive it. */
class AmountPhrases final
{
public:
    explicit AmountPhrases(const ReadText &text)
        : m_text(text)
    {
    }

    [[nodiscard]] const ValueToken &token(int at) const { return m_text.tokens.at(at); }
    [[nodiscard]] int size() const { return static_cast<int>(m_text.tokens.size()); }
    /** The folded text of a token; empty outside the text. */
    [[nodiscard]] QString textAt(int at) const { return at >= 0 && at < size() ? token(at).text : QString(); }
    /** Is there a token, in one line with the one before? */
    [[nodiscard]] bool isLinked(int at) const { return at < size() && !token(at).isFirstInLine; }

    /** The longest phrase of a table at a token. */
    [[nodiscard]] std::optional<PhraseHit> phraseAt(const PhraseTable &table, int at) const;
    /** The same where a hyphen may stand before it: "100-mile". */
    [[nodiscard]] std::optional<PhraseHit> phraseBehind(const PhraseTable &table, int at) const;
    [[nodiscard]] std::optional<PhraseHit> currencyBefore(int at) const;
    [[nodiscard]] std::optional<PhraseHit> currencyBehind(int at) const;
    /** A million, of the word "MEUR"; 1 of others. */
    [[nodiscard]] double scaleOf(int at) const;
    /** The bound whose words end before a number, or begin behind it; null if there is none. */
    [[nodiscard]] const BoundWords *boundBefore(int at) const;
    [[nodiscard]] const BoundWords *boundBehind(int at) const;

private:
    [[nodiscard]] bool isSame(int at, const QStringList &words) const;
    [[nodiscard]] bool isSymbolBeforeDigits(int end) const;

    const ReadText &m_text;
};

} // namespace Sidelight
