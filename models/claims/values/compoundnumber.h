// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/valuelanguage.h"

#include <optional>

namespace Sidelight
{

/** The value of number words written as one ("dreiundzwanzig", "vierzigste"), and whether it is an ordinal. */
struct CompoundNumber {
    double value = 0;
    bool isOrdinal = false;
};
[[nodiscard]] std::optional<CompoundNumber> compoundNumber(const QString &word, const ValueLanguage &language);

} // namespace Sidelight
