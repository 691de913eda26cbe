// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/value.h"

namespace Sidelight
{

/** What a value is, in a word: "Date", "Money", "Per cent". */
[[nodiscard]] QString valueTypeText(ValueType type);

/**
 * What a value comes to, in words: "24 November 2014", "2 months", "3 or more", "180 million USD". A normal form that
 * has no words of its own stands as it is. What is not known is said: "24 November, year not known".
 */
[[nodiscard]] QString valueText(const Value &value);

/** Both: "Date: 24 November 2014". */
[[nodiscard]] QString describeValue(const Value &value);

} // namespace Sidelight
