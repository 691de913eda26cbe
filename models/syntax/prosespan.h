// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

namespace Sidelight
{

/**
 * What a stretch of news prose is, for the eye: typography. Who speaks, and what counts as a quotation in exports, is
 * the business of models/quotes.
 */
enum class ProseKind {
    Headline,
    Subhead,
    Byline,
    Dateline,
    Credit,
    Date,
    DirectSpeech,
};

struct ProseSpan {
    Span span;
    ProseKind kind = ProseKind::Headline;

    bool operator==(const ProseSpan &) const = default;
};

} // namespace Sidelight
