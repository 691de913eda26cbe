// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/trained/cuetagger.h"

#include <optional>

namespace Sidelight
{

/** What a word is to a cue. Past a content the words without a role know that one has been. */
enum RoleLabel { NoRole, NoRoleAfter, SourceRole, ContentRole, CueItself };

/** Tokens, both ends included. */
struct TokenRange {
    int first = 0;
    int last = 0;

    bool operator==(const TokenRange &) const = default;
};

/** What a cue attributes, and to which mention. */
struct TaggedRoles {
    std::optional<TokenRange> source;
    QList<TokenRange> contents; ///< in order
    QList<float> probabilities; ///< of each content: that it begins and ends where it does
};

/** Which RoleLabel may stand first and behind which. */
[[nodiscard]] LabelScheme roleScheme();

/** A sentence as the model of roles sees it from one of its cues, a position a token. Linear. */
[[nodiscard]] FeatureSequence roleFeatures(const Reading &reading, const TokenRange &cue);

/**
 * The roles of the words round a cue, labelled one cue at a time as in semantic role labelling (Hacioglu et al. 2004,
 * "Semantic Role Labeling by Tagging Syntactic Chunks"). Linear in the sentence.
 */
[[nodiscard]] TaggedRoles tagRoles(const SequenceModel &model, const Reading &reading, const TokenRange &cue);

} // namespace Sidelight
