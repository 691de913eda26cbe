// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/patternmatch.h"
#include "models/claims/values/value.h"

namespace Sidelight
{

/** The places that a text counts from the end of a row, in order: "the last but one" is "end-1". Linear in the text. */
[[nodiscard]] QList<Value> placeValues(const ReadText &text);

} // namespace Sidelight
