// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/csv.h"
#include "models/exchange/tables/tablewriter.h"
#include "models/project/analysis.h"
#include "models/project/projectdata.h"
#include "models/text/result.h"

class QIODevice;

namespace Sidelight
{

/**
 * Writes the quotes of a project as CSV, one record a quote in the order of the sources table and of the texts. The
 * columns begin as those of `sidelight-cli quotes --format csv`; behind them stand what only a project knows: the
 * speaker over all sources, the utterance (a number from 1) and what the quote is to it, and the source's key, outlet
 * and date. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeProjectQuotes(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                              const CsvOptions &options = {});

/** The same into any table. */
[[nodiscard]] Result<void> writeProjectQuotes(TableWriter &writer, const ProjectData &project,
                                              const Analysis &analysis);

} // namespace Sidelight
