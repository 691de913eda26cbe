// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/csv.h"
#include "models/project/conflicts.h"

class QIODevice;

namespace Sidelight
{

/** A value, or a name, and where it stands. */
struct ValuePlace {
    Place place;
    QString type; ///< as in files: "date", "name"
    QString value;
    QString unit = {};

    bool operator==(const ValuePlace &) const = default;
};

/**
 * Values as a table: type, source_key, outlet, begin, end (code points, half-open), text, value, unit. Places of
 * sources that are gone are left out. Errors, here and below: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeValuePlaces(QIODevice &device, const ProjectData &project,
                                            const QList<ValuePlace> &places, const CsvOptions &options = {});

/** Conflicts, both sides in one record: type, then the fields of one source, then those of the other. */
[[nodiscard]] Result<void> writeConflicts(QIODevice &device, const ProjectData &project,
                                          const QList<Conflict> &conflicts, const CsvOptions &options = {});

} // namespace Sidelight
