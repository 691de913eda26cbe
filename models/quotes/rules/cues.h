// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/sentences/prose.h"

namespace Sidelight
{

/** A word (or phrase) that attributes: "said", "went on to explain", "according to". Token positions. */
struct Cue {
    int first = 0;      ///< the attributing words, auxiliaries left out
    int last = 0;       ///< included
    int groupBegin = 0; ///< where its verb group begins: "would not | comment"
    CueFrames frames;
    const CuePhrase *phrase = nullptr; ///< "according to", if it is no verb
    bool isParticiple = false;         ///< "saying", without an auxiliary of its own
    bool isPassive = false;
    bool isInfinitive = false;
};

/** The cues of a sentence in order, outside quoted runs; nouns of the same form ("the report") left out. */
[[nodiscard]] QList<Cue> findCues(const Prose &prose, const Sentence &sentence);

} // namespace Sidelight
