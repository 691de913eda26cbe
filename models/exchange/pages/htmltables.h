// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/pages/reportdata.h"

namespace Sidelight
{

/** The sources with their metadata, figures and checksums. */
[[nodiscard]] QString htmlSources(const ReportData &data);

/** How much of each source's words stands in each other one. */
[[nodiscard]] QString htmlOverlap(const ReportData &data);

/** The claims over the sources: every stance with its words. Empty if the project has no claims. */
[[nodiscard]] QString htmlMatrix(const ReportData &data);

/** The shared passages, heaviest first, each with a link to every place. */
[[nodiscard]] QString htmlPassages(const ReportData &data);

} // namespace Sidelight
