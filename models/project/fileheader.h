// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/result.h"

namespace Sidelight
{

/**
 * Looks at a file's first bytes, before SQLite does, and refuses what is no project that this program can read:
 * older versions it can.
 * Writes nothing. Errors: FileMissing, IsDirectory, NotAProject, FileUnreadable, FileEmpty, OtherProgramsDatabase,
 * NewerVersion, Damaged.
 */
[[nodiscard]] Result<void> checkHeader(const QString &path);

} // namespace Sidelight
