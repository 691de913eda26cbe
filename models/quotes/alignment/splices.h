// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/alignment/statements.h"

namespace Sidelight
{

/**
 * The groups, those of two quotes made one that some source has in one quote: where a speaker's words are broken
 * ("...", he said. "...") and another source runs the parts together. The parts must follow one another in a source,
 * and the quote that has both must be made of nearly nothing else. Groups are of indexes into `statements`, sorted.
 * O(statements), times 32 for those who break the same words.
 */
[[nodiscard]] std::vector<std::vector<size_t>> withSplices(const std::vector<std::vector<size_t>> &groups,
                                                           const std::vector<Statement> &statements);

} // namespace Sidelight
