// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/incoming/codingimport.h"

namespace Sidelight
{

/**
 * Puts codings, with fresh ids, behind the sources and claims that an import adds to a project, by the rules of
 * acts::addCodings(): words take the place of what says that the source omits the claim. An omission that words stand
 * against, here or in the file, is told in the losses. The sources that are coded become read. Linear.
 */
void takeCodings(CodingImport &import, const ProjectData &project, const QList<Coding> &codings);

} // namespace Sidelight
