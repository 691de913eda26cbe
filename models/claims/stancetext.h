// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"

namespace Sidelight
{

/** How a source stands to a claim, in words: "asserts", "attributes to The White House", "omits". */
[[nodiscard]] QString describeStance(Stance stance, const QString &attributedTo = {});
/** The sign that a stance has where there is room for one character. */
[[nodiscard]] QString stanceSign(Stance stance);

} // namespace Sidelight
