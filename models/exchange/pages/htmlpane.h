// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/pages/reportdata.h"

namespace Sidelight
{

/** One source as a column of the report: its header and its text with all marks. `index` is that of the analysis. */
[[nodiscard]] QString htmlPane(const ReportData &data, int index);

/** The place of a passage group's member in the page, for links. */
[[nodiscard]] QString memberAnchor(int group, qsizetype member);
/** The place of a coding in the page. */
[[nodiscard]] QString codingAnchor(int number);
/** The place of a source's column in the page. */
[[nodiscard]] QString paneAnchor(int index);

/** "Al Jazeera America", or in its absence "Outlet not given" in italics; HTML. */
[[nodiscard]] QString htmlOutlet(const Source &source);

} // namespace Sidelight
