// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"

namespace Sidelight
{

/** The passages of every source that say something, noise left out. */
[[nodiscard]] QList<QList<Passage>> tellingPassages(const QList<Passage> &passages, qsizetype sources);

/**
 * Fills in what the source `row` shares by its telling passages: its stretches, its words, and how many of them stand
 * in which other source. `text` is what the passages were found in. O(words + passages x log).
 */
void noteShared(Analysis &analysis, int row, const PassageSource &text, const QList<Passage> &telling);

} // namespace Sidelight
