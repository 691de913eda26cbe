// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/exportdialog.h"
#include "models/exchange/exportformat.h"

namespace Sidelight
{

/** A format in words: what it holds, which programs open it, what does not go along; its proposed file. */
[[nodiscard]] ExportChoice exportChoice(ExportFormat format, const ProjectData &project);

} // namespace Sidelight
