// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/lossreport.h"
#include "models/exchange/qda/qdaproject.h"
#include "models/project/projectdata.h"

namespace Sidelight::qda
{

/** A project as REFI-QDA tells it. Texts stand apart: of each source only the path is given. Linear. */
[[nodiscard]] Project projectFrom(const ProjectData &data, const QString &name);

/** The claims alone, for a codebook: no stances. */
[[nodiscard]] QList<Code> codebookFrom(const ProjectData &data);

/** What a project file (`.qdpx`) of it would leave out, and a codebook (`.qdc`). */
[[nodiscard]] LossReport projectLosses(const ProjectData &data);
[[nodiscard]] LossReport codebookLosses(const ProjectData &data);

} // namespace Sidelight::qda
