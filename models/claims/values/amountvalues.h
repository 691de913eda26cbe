// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/patternmatch.h"
#include "models/claims/values/value.h"

namespace Sidelight
{

/**
 * Numbers, ordinals, percentages, amounts of money and quantities in order, not overlapping, outside the spans of
 * `taken` (sorted: the times of the text). Linear in the text.
 */
[[nodiscard]] QList<Value> amountValues(const ReadText &text, const QList<Value> &taken);

} // namespace Sidelight
