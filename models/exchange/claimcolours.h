// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"

namespace Sidelight
{

/** A claim's colour as files carry it: that of the palette's light theme, "#0e63c6"; `number` is 1 to 12. */
[[nodiscard]] QString claimColour(int number);

/** The number of the palette colour that is nearest to "#rrggbb" or "#rgb"; 0 for anything else. */
[[nodiscard]] int claimColourNumber(const QString &hex);

/** A free colour, "#rrggbb", as it is read on the pages of a report, white or dark: with a contrast of 4.5 at least. */
[[nodiscard]] QString legibleColour(const QString &hex, bool onDark);

/** Gives a claim a colour: a number of the palette, "#rrggbb" or "#rgb", which is free unless the palette has just it.
 */
void setClaimColour(Claim &claim, const QString &colour);

} // namespace Sidelight
