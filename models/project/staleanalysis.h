// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"

namespace Sidelight
{

/** Indexes of the sources of an analysis that are no longer among `sources`, or have another text there. O(sources). */
[[nodiscard]] QList<int> staleSources(const Analysis &analysis, const QList<Source> &sources);

/**
 * The analysis without its stale sources: what is left may be read against `sources`, index for index and span for
 * span. Passages, groups and utterances lose their members there and go where too few are left; the figures of those
 * that shared something with them are counted anew. Passages are not looked for and speakers not told apart again: that
 * is for the next analyse(). O(sources) where nothing is stale, else about linear in what is left.
 */
[[nodiscard]] Analysis withoutStale(Analysis analysis, const QList<Source> &sources);

} // namespace Sidelight
