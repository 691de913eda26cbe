// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/patternmatch.h"
#include "models/claims/values/publication.h"
#include "models/claims/values/timenotation.h"
#include "models/claims/values/value.h"

namespace Sidelight
{

/**
 * The times of a text, in order, not overlapping: dates, times of day, durations, repetitions. What is told relative to
 * the day of writing ("yesterday", "Thursday", "Nov. 24") is resolved against `published`; without one (invalid) what
 * is not known stays X, see Value::value. Linear in the text.
 */
[[nodiscard]] QList<Value> dateValues(const ReadText &text, const Publication &published,
                                      TimeNotation notation = TimeNotation::Resolved);

} // namespace Sidelight
