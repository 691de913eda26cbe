// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/trained/attributionmodel.h"
#include "models/quotes/quote.h"
#include "models/text/article.h"

namespace Sidelight
{

/**
 * All quotations of an article in text order. Masked parts are left out. Linear in the text.
 * Speakers are resolved within the article: pronouns, surnames and titles to the fullest name it gives.
 */
[[nodiscard]] QList<Quote> findQuotes(const Article &article);

/** The same by a given model, however the article's language has one of its own; by rules alone if it is empty. */
[[nodiscard]] QList<Quote> findQuotes(const Article &article, const AttributionModel &model);

} // namespace Sidelight
