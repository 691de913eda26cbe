// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"

namespace Sidelight
{

/** The type as it stands in files: "direct", "indirect", "mixed". */
[[nodiscard]] QString quoteTypeKey(QuoteType type);
[[nodiscard]] std::optional<QuoteType> quoteTypeFromKey(const QString &key);

} // namespace Sidelight
