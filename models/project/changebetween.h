// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"

namespace Sidelight
{

/** The change that makes `after` of `before`, row by row; its text is left empty. O(n). */
[[nodiscard]] Change changeBetween(const ProjectData &before, const ProjectData &after);

} // namespace Sidelight
