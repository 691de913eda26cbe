// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/reading/reading.h"
#include "models/quotes/trained/sequencemodel.h"

namespace Sidelight
{

enum CueLabel { NoCue, CueBegins, CueGoesOn };

/** Words that attribute. Tokens, both ends included. */
struct TaggedCue {
    int first = 0;
    int last = 0;
    float probability = 0; ///< that a cue begins there

    bool operator==(const TaggedCue &) const = default;
};

/** Which CueLabel may stand first and behind which. */
[[nodiscard]] LabelScheme cueScheme();

/** A sentence as the model of cues sees it, a position a token. Linear. */
[[nodiscard]] FeatureSequence cueFeatures(const Reading &reading);

/** The cues of a sentence in order; the bolder, the more. Linear. */
[[nodiscard]] QList<TaggedCue> tagCues(const SequenceModel &model, const Reading &reading, float boldness);

} // namespace Sidelight
