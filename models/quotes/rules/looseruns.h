// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/rules/draft.h"
#include "models/quotes/sentences/prose.h"

namespace Sidelight
{

/** What an article has told before a quoted run, as far as it says whose the run is. */
struct Told {
    std::optional<Draft> last;         ///< the quote that a run without a cue goes on with
    int lastParagraph = -2;            ///< in which that stands
    bool lastIsOpen = false;           ///< the sentence before ends with a run that no mark closes
    std::optional<Draft> introduction; ///< cue and mention of the sentence before, if it ends in a colon
    std::optional<Draft> before;       ///< the last quote that a cue of this sentence gave
    Sentence beat;                     ///< the sentence before, if it reports nothing
};

/** Whether a sentence is in a mood that reports: "Die Brücke sei gesperrt." Linear in it. */
[[nodiscard]] bool isReported(const Prose &prose, const Sentence &sentence);

/** A quoted run, given by its token, that nobody is known to say. */
[[nodiscard]] Draft draftOfRun(const Prose &prose, int token, QLatin1StringView rule);

/**
 * A quoted run that no cue claims: signed, introduced by a colon, resumed, beside an unknown verb, a turn of a
 * dialogue, carried over, or embedded in the writer's sentence; nothing where it is no speech (titles, names, scare
 * quotes). Linear in the sentence.
 */
[[nodiscard]] std::optional<Draft> looseRun(const Prose &prose, int token, const Sentence &sentence, const Told &told);

} // namespace Sidelight
