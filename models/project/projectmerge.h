// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"
#include "models/text/progress.h"
#include "models/text/result.h"

namespace Sidelight
{

/**
 * Two analysts' copies of one project in one: what either has, by id. Whatever the order of the two, the result is the
 * same (but for the project's own id, which is that of `a`); a copy merged once more changes nothing.
 *
 * What both have but not alike is settled row by row: the later word counts, by the times of the rows or by their
 * marks; at one time the greater one. Texts that people write are kept from both; a source whose text one has replaced
 * gets one of the texts, and what stands in the other is carried over to it. What one has taken out goes from both, but
 * what the other has changed since. A source or a claim also stays as long as anything hangs on it that nobody has
 * taken out: what the other did there is not lost with it. Two analysts' codings of one place stand side by side: see
 * agreement(). `now` is the time of what has to be changed. O(n log n), texts apart. Error: Cancelled.
 */
[[nodiscard]] Result<ProjectData> mergedProjects(const ProjectData &a, const ProjectData &b, const QDateTime &now,
                                                 const ProgressFn &progress = {});

namespace acts
{

/**
 * Takes what another analyst has done to a copy of the project into it, as one act that is marked already: see
 * Study::take(). Its text says what it takes out. Error: Cancelled.
 */
[[nodiscard]] Result<Change> mergeProject(const ProjectData &data, const ProjectData &other, const QDateTime &now,
                                          const ProgressFn &progress = {});

} // namespace acts

} // namespace Sidelight
