// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/alignment/statements.h"

namespace Sidelight
{

/**
 * Groups statements that are one utterance; each is in one group, as an index into `statements`.
 *
 * Statements of the same words and speaker are one from the start. Pairs that share a rare word or two words in a row
 * are compared, and joined from the most alike down; two groups become one only if their fullest statements are one
 * utterance as well, and what each had before is with the fuller one: so unlike statements are never chained together
 * through a short common part, and a scrap goes with what it is most like. The order of the statements does not matter.
 * Words of very many statements are looked at for neighbours in length only. About O(words of the statements).
 */
[[nodiscard]] std::vector<std::vector<size_t>> utteranceGroups(const std::vector<Statement> &statements,
                                                               const QList<Article> &articles);

} // namespace Sidelight
