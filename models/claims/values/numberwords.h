// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/valuelanguage.h"
#include "models/claims/values/valuetokens.h"

#include <optional>

namespace Sidelight
{

/** A number in a row of tokens, as digits, as words or mixed ("5.6 million"). */
struct NumberRun {
    int begin = 0; ///< first token
    int end = 0;   ///< behind the last
    double value = 0;
    double letterScale = 1; ///< "184M": what the letter stands for if this is money; the letter is then the last token
    double scale = 1;       ///< of the word that it ends with: a million, of "5.6 million"
    bool isOrdinal = false;
    bool isFraction = false;

    bool operator==(const NumberRun &) const = default;
};

/** The number that begins at a token; none if none does. Bounded by the length of the longest number, about 40 tokens.
 */
[[nodiscard]] std::optional<NumberRun> numberAt(const QList<ValueToken> &tokens, int at, const ValueLanguage &language);

/** All numbers in order, not overlapping, the longest from each place. */
[[nodiscard]] QList<NumberRun> numberRuns(const QList<ValueToken> &tokens, const ValueLanguage &language);

} // namespace Sidelight
