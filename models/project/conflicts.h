// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/recurrence/recurrences.h"
#include "models/project/analysis.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/** One matter for which two sources give two values: "$180 million" against "$184 million". */
struct Conflict {
    Place first; ///< of the source that stands first in the analysis
    Place second;
    Value firstValue;
    Value secondValue;
    double likeness = 0; ///< of the sentences around them, 0 to 1

    bool operator==(const Conflict &) const = default;
};

/**
 * Where sources give other values of one matter, those in sentences most alike first. Sources of the analysis that are
 * gone are left out. Pure; may run in any thread. Error: Cancelled. Cost: see findRecurrences().
 */
[[nodiscard]] Result<QList<Conflict>> findConflicts(const ProjectData &data, const Analysis &analysis,
                                                    const ProgressFn &progress = {});

} // namespace Sidelight
