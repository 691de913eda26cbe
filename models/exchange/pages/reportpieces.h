// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/pages/comparisonpieces.h"

namespace Sidelight
{

/**
 * The report in the pieces that it is printed from: the matrix, a dossier for each claim, the quotes by speaker, the
 * sources with their checksums; the texts themselves are left to the page. Nothing in it is a link. `analysis` must be
 * of the project's sources.
 */
[[nodiscard]] QList<ComparisonPiece> reportPieces(const ProjectData &project, const Analysis &analysis,
                                                  const QString &title);

} // namespace Sidelight
