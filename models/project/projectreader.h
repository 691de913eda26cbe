// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"
#include "models/project/projectwriter.h"

namespace Sidelight
{

/**
 * Checks the whole file: its tables are the ones of its version in schema.h and nothing else, its pages, indexes and
 * references are sound. Errors: Damaged, Locked, Database.
 */
[[nodiscard]] Result<void> checkIntegrity(const Database &database);

/**
 * Reads everything, and checks every row and text against its checksum, inside a transaction of the caller's.
 * Errors: Damaged, TextChanged, Database.
 */
[[nodiscard]] Result<ProjectData> readProject(const Database &database, PositionsById &positions);

/** The change log in its order; empty in files that have none yet. Errors: as above. */
[[nodiscard]] Result<QList<LogEntry>> readLog(const Database &database);

} // namespace Sidelight
