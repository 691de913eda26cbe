// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"
#include "models/project/projectdata.h"
#include "models/text/result.h"

class QIODevice;

namespace Sidelight
{

/** More characters a cell of a workbook does not take; what is longer is cut, and ends in an ellipsis. */
inline constexpr qsizetype longestWorkbookCell = 32'767;

/**
 * Writes a project as an Excel workbook (XLSX) of four sheets: codings, matrix, codebook and quotes, in the columns of
 * the CSV files. Every cell is a string, so that no text runs as a formula and no number loses its zeros. The same
 * project gives the same bytes. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeWorkbook(QIODevice &device, const ProjectData &project, const Analysis &analysis);

} // namespace Sidelight
