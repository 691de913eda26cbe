// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/rules/cues.h"
#include "models/quotes/sentences/mentions.h"

#include <optional>

namespace Sidelight
{

/** A cue with the phrase that names who speaks. */
struct Frame {
    enum class Kind {
        Plain,     ///< "he said"
        Inverted,  ///< "said Earnest"
        Phrase,    ///< "according to Reuters"
        Shared,    ///< "... and added": the subject stands at an earlier cue or opens the sentence
        Quoted,    ///< "quoted him as saying"
        Signature, ///< no cue word: the name after a dash, or before a colon
    };

    Kind kind = Kind::Plain;
    Cue cue;
    std::optional<Mention> mention;
    int left = 0;  ///< first token of cue and mention together
    int right = 0; ///< last one, included
};

/** The frames of a sentence, by their cues in order. */
[[nodiscard]] QList<Frame> findFrames(const Prose &prose, const Sentence &sentence);

} // namespace Sidelight
