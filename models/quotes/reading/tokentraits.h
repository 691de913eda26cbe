// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/sentences/prose.h"

#include <vector>

namespace Sidelight
{

/** What the trained models see of a token, hashed. */
struct TokenTraits {
    quint32 word = 0;  ///< as folded; all numbers alike, all quoted runs alike
    quint32 stem = 0;  ///< its first letters
    quint32 tail = 0;  ///< its last letters
    quint32 kind = 0;  ///< what the lexicon knows of it; of an unknown word its ending and whether it is capital
    quint32 shape = 0; ///< capitals, digits, hyphen
};

/** The traits of all tokens, in order. Linear. */
[[nodiscard]] std::vector<TokenTraits> tokenTraits(const Prose &prose);

} // namespace Sidelight
