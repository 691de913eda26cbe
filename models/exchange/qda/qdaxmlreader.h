// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/qda/qdaproject.h"
#include "models/text/result.h"

#include <QByteArrayView>

namespace Sidelight::qda
{

/**
 * Reads `project.qde`, or a codebook (`.qdc`) as a project that only has codes. Lenient where programs are: any
 * namespace, lists in any order and empty ones, GUIDs in braces or not and in either case (an id that is no GUID gets
 * one that is made from it), dates that are missing. What is not understood is counted in Project::unknown.
 * Errors: Malformed (no XML, another root, codes deeper than 100; the offset is the line).
 */
[[nodiscard]] Result<Project> projectFromXml(const QByteArray &xml);

} // namespace Sidelight::qda
