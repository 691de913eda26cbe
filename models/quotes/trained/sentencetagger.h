// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/reading/tokentraits.h"
#include "models/quotes/trained/sequencemodel.h"

namespace Sidelight
{

/** Whether a whole sentence is reported without a cue of its own: "Die Brücke sei gesperrt." */
enum SentenceLabel { NotReported, ReportBegins, ReportGoesOn };

/** Which SentenceLabel may stand first and behind which. */
[[nodiscard]] LabelScheme sentenceScheme();

/** An article as the model of sentences sees it, a position a sentence. Linear. */
[[nodiscard]] FeatureSequence sentenceFeatures(const Prose &prose, const std::vector<TokenTraits> &traits);

} // namespace Sidelight
