// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passage.h"

namespace Sidelight
{

/** A place of one text and its counterpart in another, for linked scrolling. */
struct Anchor {
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const Anchor &) const = default;
};

/**
 * The heaviest chain of passages that rises in both texts (longest increasing subsequence weighted by words), as
 * anchors from (0, 0) to (fromLength, toLength), both included. Crossing passages are left out. O(n log n).
 */
[[nodiscard]] QList<Anchor> scrollAnchors(const QList<Passage> &passages, int from, int to, qsizetype fromLength,
                                          qsizetype toLength);

/** The counterpart of a place, interpolated between the anchors around it. O(log n). */
[[nodiscard]] double counterpart(const QList<Anchor> &anchors, double place);

} // namespace Sidelight
