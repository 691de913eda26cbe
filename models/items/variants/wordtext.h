// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QString>

namespace Sidelight
{

/**
 * Words as they stand in a text, with the marks that are written next to them: "“We", "effort,", "noted -". A dash
 * between blanks goes with the word before it. Blanks and line ends become one blank each.
 */
[[nodiscard]] QString wordsWithMarks(QStringView text, const Span &words);

} // namespace Sidelight
