// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/csv.h"
#include "models/project/analysis.h"
#include "models/project/projectdata.h"

class QIODevice;

namespace Sidelight
{

/**
 * The shared passages and the values of a project as CSV, in the columns of `sidelight-cli passages` and `values`; what
 * the analyst rejected is not among them. Errors of both: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeProjectPassages(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                                const CsvOptions &options = {});
[[nodiscard]] Result<void> writeProjectValues(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                              const CsvOptions &options = {});

} // namespace Sidelight
