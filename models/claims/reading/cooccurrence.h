// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"

#include <QList>

namespace Sidelight
{

/** Two claims that are coded together. */
struct CoOccurrence {
    QUuid a; ///< stands before b in the list of claims
    QUuid b;
    int overlaps = 0; ///< pairs of codings, of one source, that share at least one character
    int sources = 0;  ///< that have both claims, wherever in the text

    bool operator==(const CoOccurrence &) const = default;
};

/**
 * Which claims are coded together, in the order of `claims`; pairs that never are have no entry. Claims that are not
 * given are left out, and omissions count for nothing. O(n log n + overlaps + sources x claims^2).
 */
[[nodiscard]] QList<CoOccurrence> coOccurrences(const QList<QUuid> &claims, const QList<Coding> &codings);

} // namespace Sidelight
