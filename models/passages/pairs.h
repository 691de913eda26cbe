// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/groups.h"

namespace Sidelight
{

// What two sources have in common, out of the passages of all.

/** Whether a passage is of the two sources, whichever comes first. */
[[nodiscard]] bool isBetween(const Passage &passage, int a, int b);

/** A passage, or a run of its words, as if its two sources had been given the other way round. */
[[nodiscard]] Passage turned(Passage passage);
[[nodiscard]] AlignedRun turned(AlignedRun run);

/** How many words of a passage are not the same on both sides; words that only moved are. */
[[nodiscard]] int differingWords(const Passage &passage);

/** The spans of a source in its passages with another one, but for noise; in text order, each once. O(n log n). */
[[nodiscard]] QList<Span> spansBetween(const QList<Passage> &passages, int source, int other);

/** Spans in text order as stretches that do not overlap: those that do, or touch, are one. */
[[nodiscard]] QList<SharedStretch> joinedStretches(const QList<Span> &spans, int sources);

} // namespace Sidelight
