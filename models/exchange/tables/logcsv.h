// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/csv.h"
#include "models/project/logentry.h"

class QIODevice;

namespace Sidelight
{

/**
 * Writes the change log as CSV, a record a line in the order given: number, at (ISO 8601, UTC), who, kind (act, undo,
 * redo), what. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeLog(QIODevice &device, const QList<LogEntry> &entries, const CsvOptions &options = {});

} // namespace Sidelight
