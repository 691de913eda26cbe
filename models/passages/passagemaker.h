// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/stretches.h"

namespace Sidelight
{

/** The runs of a stretch in the order of its first text; they cover its words on both sides, each word once. */
[[nodiscard]] QList<AlignedRun> alignedRuns(const WordTable &table, const Stretch &stretch);

/**
 * The passage of a stretch whose `a` side stands in the earlier source, widened to whole words ("237" to "1,237").
 * `sources` are those of the table. Weight and names are left to rankPassages().
 */
[[nodiscard]] Passage passageOf(const WordTable &table, const QList<PassageSource> &sources, Stretch stretch);

} // namespace Sidelight
