// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>
#include <QStringList>
#include <QStringView>

#include <limits>

namespace Sidelight
{

/**
 * The words of a text in order: what stands between two word boundaries of Unicode Standard Annex 29 (ICU's word
 * break iterator, root locale) and holds a letter, a digit, an ideograph or kana. Punctuation and blanks are no words;
 * "don't" and "3.5" are one.
 *
 * Words that lie even partly in one of `masked` (sorted, not overlapping) are left out. Linear in the text.
 */
[[nodiscard]] QList<Span> words(QStringView text, const QList<Span> &masked = {});

/** The words of a text as they are compared (see folded()), at most so many of them. Linear in the text. */
[[nodiscard]] QStringList foldedWords(QStringView text, qsizetype most = std::numeric_limits<qsizetype>::max());

/** The span widened or narrowed to whole words, without outer blanks and punctuation; empty if it touches no word. */
[[nodiscard]] Span snappedToWords(QStringView text, const Span &span);

/** The span without blanks at its ends; of blanks alone, the empty span behind them. */
[[nodiscard]] Span withoutOuterBlanks(QStringView text, Span span);

} // namespace Sidelight
