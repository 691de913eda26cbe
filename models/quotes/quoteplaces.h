// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"

#include <QList>

namespace Sidelight
{

/**
 * Indexes of the quotes that a span stands in or reaches into, those that it shares most with first; of quotes within
 * each other the innermost, whose words they are. O(quotes).
 */
[[nodiscard]] QList<int> quotesAround(const QList<Quote> &quotes, const Span &span);

/** The first of quotesAround(); -1 if there is none. */
[[nodiscard]] int quoteIndexAround(const QList<Quote> &quotes, const Span &span);

/** The same quote itself; null if there is none. */
[[nodiscard]] const Quote *quoteAround(const QList<Quote> &quotes, const Span &span);

} // namespace Sidelight
