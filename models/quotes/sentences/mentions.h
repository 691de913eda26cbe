// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/sentences/prose.h"

#include <optional>

namespace Sidelight
{

/** A noun phrase that may name a speaker. Token positions, both ends included. */
struct Mention {
    int first = 0;
    int last = 0;            ///< of the name or noun itself
    int fullLast = 0;        ///< with its apposition: "Earnest, the press secretary"
    bool isGoverned = false; ///< stands after a preposition, so it is no subject

    bool operator==(const Mention &) const = default;
};

/** The noun phrase that ends with a token; nothing before `low` is looked at. */
[[nodiscard]] std::optional<Mention> mentionEndingAt(const Prose &prose, int last, int low);

/** The noun phrase that begins with a token, with its apposition if `takesApposition`. */
[[nodiscard]] std::optional<Mention> mentionStartingAt(const Prose &prose, int first, int end, bool takesApposition);

/**
 * The subject that ends before a verb group: adverbs, days and appositions in between are stepped over.
 * Absent where a conjunction, a run or nothing stands there.
 */
[[nodiscard]] std::optional<Mention> subjectBefore(const Prose &prose, int groupBegin, int low);

/** The subject of the verb that stands nearest before a token. */
[[nodiscard]] std::optional<Mention> nearestSubject(const Prose &prose, int token, int low);

/** The subject a sentence begins with, opening adverbials stepped over. */
[[nodiscard]] std::optional<Mention> openingSubject(const Prose &prose, const Sentence &sentence);

} // namespace Sidelight
