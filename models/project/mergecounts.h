// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/change.h"

#include <QStringList>

namespace Sidelight
{

/** What a merge with another copy of the project brings, and what it takes out; see mergedProjects(). */
struct MergeCounts {
    int addedCodings = 0;
    int removedSources = 0;
    int removedClaims = 0;
    int removedCodings = 0;
    int removedOthers = 0;      ///< memos, links, what was decided on quotes and passages ...
    QStringList removedBy = {}; ///< the analysts who had taken it out of their copies, by name

    bool operator==(const MergeCounts &) const = default;
};

/** Counts the rows of the change that a merge is. Linear. */
[[nodiscard]] MergeCounts countsOf(const Change &merge);

/** What was taken out, translated: "1 claim, 3 codings"; nothing where nothing was. */
[[nodiscard]] QString describeRemoved(const MergeCounts &counts);

} // namespace Sidelight
