// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/codebook.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/**
 * The places of a project's codings in its list, in the order of every export: of the codebook, then of the sources,
 * then of the text, omissions first. Codings of claims or sources that are gone are left out. O(n log n).
 */
[[nodiscard]] QList<qsizetype> codingOrder(const ProjectData &project, const Codebook &codebook);

} // namespace Sidelight
