// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/alignment/statements.h"

namespace Sidelight
{

/** What two statements have in common. */
struct Likeness {
    double ofShorter = 0; ///< share of the lighter one's weight that the other one has, 0 to 1
    double ofBoth = 0;    ///< twice the common weight by that of both, 0 to 1
    double weight = 0;    ///< common; words in another order count half
    int words = 0;        ///< telling words in common
    int longestRun = 0;   ///< words in a row, those of grammar too; 0 where next to nothing is common

    /** The more telling, the sooner joined. */
    [[nodiscard]] double strength() const { return weight * (ofShorter + ofBoth); }
};

/** Compares two statements by the heaviest row of words that both have in order. O(words of one x of the other). */
[[nodiscard]] Likeness likeness(const Statement &a, const Statement &b);

/** Whether they may have one speaker: the same, or one of them is unknown or unnamed. */
[[nodiscard]] bool mayShareSpeaker(const Statement &a, const Statement &b);

/**
 * Whether two statements with that much in common are one utterance. Between quotation marks words in a row must be
 * the same; reported speech needs most of the telling words; where the speaker of one is not known, nearly all, and two
 * reports word for word; where one source has both, and so tells them apart (`isOneSource`), nearly all.
 */
[[nodiscard]] bool areOneUtterance(const Statement &a, const Statement &b, const Likeness &common, bool isOneSource);

} // namespace Sidelight
