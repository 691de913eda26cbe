// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/mentions.h"
#include "models/quotes/quote.h"

#include <QLatin1StringView>

#include <optional>

namespace Sidelight
{

/** A quotation before its speaker is looked up. */
struct Draft {
    Span content;
    std::optional<Span> cue;
    std::optional<Mention> mention;
    QuoteType type = QuoteType::Direct;
    QLatin1StringView rule;
    int token = 0; ///< where it begins; the speaker is looked up from the mention, or from here
};

} // namespace Sidelight
