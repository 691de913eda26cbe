// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/pages/comparisonpieces.h"
#include "models/text/result.h"

class QIODevice;

namespace Sidelight
{

/**
 * Writes the comparison of two sources as one page that stands alone: no script, nothing loaded from elsewhere, light
 * and dark, with page breaks where it is printed. Everything of the texts is escaped.
 * Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeHtmlComparison(QIODevice &device, const ProjectData &project, const Analysis &analysis,
                                               const QUuid &a, const QUuid &b);

} // namespace Sidelight
