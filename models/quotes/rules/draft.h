// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/sentences/mentions.h"
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
    bool isSpeech = true;   ///< false of beliefs and plans: who has them need not have spoken
    double probability = 0; ///< as the trained model has it, before calibration; 0 of what rules alone found
    int token = 0;          ///< where it begins; the speaker is looked up from the mention, or from here
};

} // namespace Sidelight
