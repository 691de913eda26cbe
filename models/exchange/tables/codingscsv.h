// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/csv.h"
#include "models/exchange/tables/tablewriter.h"
#include "models/project/analysis.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/** The columns of the codings CSV in their order. README.md beside this file says what each holds. */
[[nodiscard]] const QStringList &codingColumns();

/**
 * Writes all codings of a project: a header, then a record for each tag and span and one for each explicit omission, in
 * the order of the codebook, then of the sources, then of the text. The same project gives the same bytes.
 * `analysis` gives cue, speaker and type of the quote round each coding (quoteAround()); sources it does not know have
 * none. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeCodings(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                        const CsvOptions &options = {});

/** The same into any table. */
[[nodiscard]] Result<void> writeCodings(TableWriter &writer, const ProjectData &project, const Analysis &analysis);

} // namespace Sidelight
