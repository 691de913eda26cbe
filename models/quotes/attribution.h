// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/rules/draft.h"
#include "models/quotes/trained/attributionmodel.h"

#include <QList>

namespace Sidelight
{

/**
 * Everything that is quoted or reported, in text order: what the cues of each sentence attribute, then the quoted runs
 * that no cue claims: carried over from the quote before, introduced by a colon, signed by a name, or embedded.
 * Without a trained model (an empty one) rules alone decide what a cue attributes.
 */
[[nodiscard]] QList<Draft> attribute(const Prose &prose, const AttributionModel &model);

} // namespace Sidelight
