// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/pages/reportdata.h"

namespace Sidelight
{

/**
 * A dossier for each claim: all its variants in full with stance, speaker and values, then what is missing: who omits
 * it, who says nothing of it, who is not read yet. Empty if the project has no claims.
 */
[[nodiscard]] QStringList htmlDossiers(const ReportData &data);

/** The quotes by speaker, the most quoted first, each with its source; at the end those of whom nobody knows. */
[[nodiscard]] QStringList htmlQuotes(const ReportData &data);

} // namespace Sidelight
