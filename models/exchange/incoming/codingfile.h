// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/incoming/codingimport.h"

class QIODevice;

namespace Sidelight
{

/** Whether a file's name says that it brings codings or a codebook: .csv, .qdpx, .qdc, .jsonld, .json. */
[[nodiscard]] bool isCodingFile(const QString &fileName);

/**
 * What a file of codings or a codebook adds to a project: CSV (codings or codebook, told by its columns), REFI-QDA, or
 * Web Annotations, told by the name's ending. `now` dates what has no date. The change names the act for the undo list.
 * Errors: those of the reader.
 */
[[nodiscard]] Result<CodingImport> importedFile(QIODevice &device, const QString &fileName, const ProjectData &project,
                                                const QDateTime &now);

/** The same of a file on the disk. Errors: FileMissing, IsDirectory, FileUnreadable too; the file is named in each. */
[[nodiscard]] Result<CodingImport> importedFile(const QString &path, const ProjectData &project, const QDateTime &now);

} // namespace Sidelight
