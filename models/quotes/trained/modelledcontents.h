// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/reading/reading.h"
#include "models/quotes/trained/attributionmodel.h"

namespace Sidelight
{

/**
 * What the trained model finds in a sentence: the contents of each cue with its source. Contents do not overlap; of
 * two that would, the more probable one stands. In text order.
 */
[[nodiscard]] QList<Draft> modelledContents(const AttributionModel &model, const Reading &reading);

} // namespace Sidelight
