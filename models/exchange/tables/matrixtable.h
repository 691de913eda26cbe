// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/tablewriter.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/**
 * The claims over the sources: a record a claim in the order of the codebook, a column a source, under its file's name
 * (its key before it where two files have one name). A cell holds every stance, joined by semicolons:
 * "asserts;attributes (The White House)"; "omits" where the analyst found that the source leaves the claim out, "not
 * read" where the source is not read yet, and nothing where it is read and nothing was coded. Headings are no records.
 * Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeMatrix(TableWriter &writer, const ProjectData &project);

} // namespace Sidelight
