// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>

namespace Sidelight
{

/** A stretch over which the same marks lie. */
struct Segment {
    Span span;
    QList<int> marks; ///< indexes into the marks, rising

    bool operator==(const Segment &) const = default;
};

/**
 * Cuts `whole` wherever one of `marks` begins or ends in it, so that marks that are nested or overlap can be shown by
 * elements that are not. The segments cover `whole` without gaps; empty marks are passed over.
 * O(n log n + the number of marks over all segments).
 */
[[nodiscard]] QList<Segment> segments(const Span &whole, const QList<Span> &marks);

} // namespace Sidelight
