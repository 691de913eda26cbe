// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"
#include "models/project/projectdata.h"
#include "models/text/result.h"

class QIODevice;

namespace Sidelight
{

/**
 * Writes one self-contained HTML page: all texts side by side with shared passages (fill), quotes (line) and codings
 * (margin) marked, the claims over the sources with a dossier for each, the quotes by speaker, the overlap of the
 * sources, the passages as links, and the sources with their checksums. It holds no script, loads nothing, and forbids
 * both by its Content-Security-Policy; everything that comes from an article or an analyst is escaped. The same project
 * gives the same bytes. `analysis` must be of the project's sources. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeHtmlReport(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                           const QString &title);

} // namespace Sidelight
