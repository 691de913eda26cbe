// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"

namespace Sidelight
{

/**
 * Two analysts' copies of one project in one: what either has, by id. Whatever the order of the two, the result is the
 * same (but for the project's own id, which is that of `a`); a copy merged once more changes nothing.
 *
 * What both have but not alike is settled row by row: of codings, links and memos the later word counts; texts that
 * people write are kept from both; a source whose text one has replaced gets one of the texts, and what stands in the
 * other is carried over to it. What one has taken out and the other kept, is kept. Two analysts' codings of one place
 * stand side by side: see agreement(). `now` is the time of what has to be changed. O(n log n), texts apart.
 */
[[nodiscard]] ProjectData mergedProjects(const ProjectData &a, const ProjectData &b, const QDateTime &now);

/** The change that makes `after` of `before`, row by row; its text is left empty. O(n). */
[[nodiscard]] Change changeBetween(const ProjectData &before, const ProjectData &after);

namespace acts
{

/** Takes what another analyst has done to a copy of the project into it, as one act. */
[[nodiscard]] Change mergeProject(const ProjectData &data, const ProjectData &other, const QDateTime &now);

} // namespace acts

} // namespace Sidelight
