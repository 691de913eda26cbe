// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/csv.h"
#include "models/project/finding.h"
#include "models/project/projectdata.h"

class QIODevice;

namespace Sidelight
{

/**
 * Writes what was found as CSV, one record a hit in the given order: doc_id (the file's name), start and end (code
 * points), before, hit, after, source_key, outlet, date. Hits of sources that are gone are left out.
 * Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeHits(QIODevice &device, const ProjectData &project, const QList<Hit> &hits,
                                     const CsvOptions &options = {});

} // namespace Sidelight
