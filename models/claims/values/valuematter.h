// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/dayspan.h"
#include "models/claims/values/value.h"
#include "models/claims/values/valueframe.h"

namespace Sidelight
{

/** A value as it is told. */
struct ToldValue {
    Value value;
    QString text; ///< the words it is written in
    ValueFrame frame;
    std::optional<DaySpan> time; ///< that it is told of: in its sentence the one nearest to it, else the publication

    bool operator==(const ToldValue &) const = default;
};

/**
 * Whether two amounts are of one thing and told in one way. What one counts, the other counts or tells; what is told
 * nearest to one is told of the other, or half of all that is told is the same; and they are not told of different
 * names, nor of different times. Places in a row ("the fourth") want the latter: they are nothing without their row.
 * Symmetric.
 */
[[nodiscard]] bool areOfOneMatter(const ToldValue &a, const ToldValue &b);

/**
 * Whether two amounts of one matter can not both hold: "at least three" and "five" can, so can "about 180" and 184,
 * "1.6 million" and 1,626,042 (which is 1.6 million when rounded); "180 million" and "184 million" can not. A place in
 * a row and a count of others ("the fourth time", "three other occasions") are for the reader to reconcile. Symmetric.
 */
[[nodiscard]] bool contradict(const ToldValue &a, const ToldValue &b);

} // namespace Sidelight
