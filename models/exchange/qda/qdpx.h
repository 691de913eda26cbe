// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/incoming/incoming.h"

class QIODevice;

namespace Sidelight
{

/** How the lines of the texts in a project end. The positions are the same: every break counts as one. */
enum class LineEnds {
    Unix,    ///< LF, as the standard wants
    Windows, ///< CR and LF, as MAXQDA wants
};

/**
 * Writes a project as a REFI-QDA 1.5 project (`.qdpx`): sources with their texts, claims, codings, memos and coders, as
 * qdamapping.h says. The same project gives the same bytes, the ids are those of the project. What is left out is told
 * by qda::projectLosses(). Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeQdpx(QIODevice &device, const ProjectData &project, const QString &name,
                                     LineEnds lineEnds = LineEnds::Unix);

/** Writes the claims as a REFI-QDA codebook (`.qdc`). Errors: FileNotWritable, DiskFull, FileEmpty (no claims). */
[[nodiscard]] Result<void> writeQdc(QIODevice &device, const ProjectData &project);

/**
 * Reads a project or a codebook, ours or any program's; see qda::incomingFrom(). Errors: those of zip::read() and
 * qda::projectFromXml(), Malformed where there is no project in the archive.
 */
[[nodiscard]] Result<Incoming> readQdpx(QIODevice &device);
[[nodiscard]] Result<Incoming> readQdc(QIODevice &device);

} // namespace Sidelight
