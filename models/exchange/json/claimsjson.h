// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"
#include "models/text/result.h"

class QIODevice;

namespace Sidelight
{

/**
 * Writes the claims as schema.org JSON-LD, as fact-checkers' tools read them in a ClaimReview: of each its text, to
 * whom it is attributed, and every article in which it stands, the first one by date named. There is no review and no
 * rating: a verdict is not what a project holds. Omissions are not written, headings neither. Errors: FileNotWritable,
 * DiskFull.
 */
[[nodiscard]] Result<void> writeClaimsJson(QIODevice &device, const ProjectData &project);

} // namespace Sidelight
