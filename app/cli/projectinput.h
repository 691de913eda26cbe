// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"
#include "models/project/projectdata.h"
#include "models/text/result.h"

namespace Sidelight::cli
{

/** A project and what the engines say of it. */
struct AnalysedProject {
    ProjectData data;
    Analysis analysis;
};

/** Runs the engines in a thread for each processor. Errors: those of analyse(). */
[[nodiscard]] Result<AnalysedProject> analysed(ProjectData data);

/** Reads a project file and runs the engines. Errors: those of ProjectFile::open() and read(). */
[[nodiscard]] Result<AnalysedProject> analysedProject(const QString &path);

} // namespace Sidelight::cli
