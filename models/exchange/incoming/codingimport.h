// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/incoming/codingrecord.h"
#include "models/exchange/lossreport.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/** What becomes of a file's codings in a project. */
struct CodingImport {
    Change change;         ///< what is new; the sources that are coded become read
    int alreadyThere = 0;  ///< records whose coding the project has
    QList<Error> problems; ///< records that found no place: Malformed, the offset is the line
    LossReport losses = {};

    bool operator==(const CodingImport &) const = default;
};

/**
 * Finds the source of each record by SHA-256, else by the name of its file; its place as placeOf()
 * does; its claim by the tag (see
 * tagPath()). Claims that the project does not have are made, headings above them too. `now` dates what has no date.
 */
[[nodiscard]] CodingImport importedCodings(const QList<CodingRecord> &records, const ProjectData &project,
                                           const QDateTime &now);

/** What the undo list calls an import. */
[[nodiscard]] QString importText();

} // namespace Sidelight
