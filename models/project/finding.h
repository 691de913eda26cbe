// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/source.h"
#include "models/text/finder.h"

namespace Sidelight
{

/** What was looked for, in one source. */
struct Hit {
    QUuid source;
    Span span;

    bool operator==(const Hit &) const = default;
};

struct FoundHits {
    QList<Hit> hits;      ///< in the order of the sources and of their texts
    bool ranAway = false; ///< the regular expression was given up in some paragraph
    bool isFull = false;  ///< there are more than maxHits

    bool operator==(const FoundHits &) const = default;
};

inline constexpr qsizetype maxHits = 20000;

/**
 * Looks for something in the reading texts of sources, boilerplate included. Pure; may run in any thread.
 * Errors: those of Finder, Cancelled.
 */
[[nodiscard]] Result<FoundHits> findInSources(const QList<Source> &sources, const FindQuery &query,
                                              const ProgressFn &progress = {}, qsizetype most = maxHits);

} // namespace Sidelight
