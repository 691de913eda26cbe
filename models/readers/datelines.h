// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newsdraft.h"

namespace Sidelight
{

/**
 * The dateline that a line begins with, dash included, as its length: "WASHINGTON --", "Mexico City (AFP) -",
 * "LONDON, 3 May 2024 (Reuters) —", "(Reuters) -". 0 if there is none. Without an agency or a date the place must be in
 * capitals.
 */
[[nodiscard]] qsizetype datelineLength(QStringView line);

/** Marks the dateline of the article and takes from it the agency, and the date if its year is given. */
void markDateline(NewsDraft &draft);

/** Marks the agencies and helpers that an article credits below or above its text, and sets the agency. */
void markCredits(NewsDraft &draft);

} // namespace Sidelight
