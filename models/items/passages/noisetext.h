// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passage.h"

#include <QString>

#include <array>

namespace Sidelight
{

inline constexpr std::array allNoiseReasons{NoiseReason::NamesOnly, NoiseReason::LowVariety, NoiseReason::ManySources};

/** Whether wording is to be seen where noise is shown for some reasons alone: all that is no noise is. */
[[nodiscard]] constexpr bool isShown(NoiseReasons noise, NoiseReasons shown)
{
    return !noise || (noise & shown);
}

/** A reason as a filter names it: "Names and titles only". */
[[nodiscard]] QString noiseName(NoiseReason reason);

/** All reasons as a list has room for them: "names only, little variety"; empty for none. */
[[nodiscard]] QString noiseNote(NoiseReasons noise);

/** The reasons in sentences, for a tool tip or a screen reader; empty for none. */
[[nodiscard]] QString noiseExplanation(NoiseReasons noise);

} // namespace Sidelight
