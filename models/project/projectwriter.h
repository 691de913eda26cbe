// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/change.h"
#include "models/project/database.h"
#include "models/project/logentry.h"
#include "models/text/positions.h"

#include <QHash>

#include <memory>

namespace Sidelight
{

/** What converts the spans of every source between the program (UTF-16) and the file (code points). */
using PositionsById = QHash<QUuid, std::shared_ptr<const Positions>>;

/** `user_version` of a file: which of schemaSteps it has. */
[[nodiscard]] Result<qint32> schemaVersionOf(const Database &database);

/** Brings the tables of a file from one version to a later one, inside a transaction of the caller's. */
[[nodiscard]] Result<void> writeSchema(const Database &database, qint32 from, qint32 to);

/** Writes the tables and the only fixed row of a new project, inside a transaction of the caller's. */
[[nodiscard]] Result<void> writeEmptyProject(const Database &database, const QUuid &id, const QDateTime &created);

/**
 * Writes a change inside a transaction of the caller's, and keeps `positions` up to date with it. Errors: Malformed
 * (a value that cannot be kept as it is, or a checksum that is not that of the bytes), DiskFull, Locked, Database.
 */
[[nodiscard]] Result<void> writeChange(const Database &database, const Change &change, PositionsById &positions);

/** Adds a line to the change log under the next number, inside a transaction of the caller's. Errors: as above. */
[[nodiscard]] Result<void> writeLogEntry(const Database &database, const LogEntry &entry);

} // namespace Sidelight
