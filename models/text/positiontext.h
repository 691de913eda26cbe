// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QString>

namespace Sidelight
{

/**
 * "1,744–1,945": a span of a text for a reader to find in any file that Sidelight writes, in code points from 0.
 * Costs a look at the text up to its end.
 */
[[nodiscard]] QString positionText(QStringView text, const Span &span);

} // namespace Sidelight
