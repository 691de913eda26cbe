// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/incoming/codingimport.h"

namespace Sidelight
{

/** What a file of another program, or of another Sidelight, brings: a project that is nowhere kept. */
struct Incoming {
    ProjectData data; ///< sources, claims, codings, memos and links; a source's checksum is what the file says of it
    LossReport losses;

    bool operator==(const Incoming &) const = default;
};

/**
 * What of it a project takes over. A source is the project's if the text is the same, of several with that text the one
 * with its id or checksum; one whose text was replaced since comes in as another source. A claim is the project's if
 * the id is, or the name under the same heading; a coding if the id is, or all that it says. What the project has stays
 * as it is. Sources are added behind those that are there; a source that is coded becomes read. `now` dates what has no
 * date. Linear but for the codebook.
 */
[[nodiscard]] CodingImport mergedIncoming(const Incoming &incoming, const ProjectData &project, const QDateTime &now);

} // namespace Sidelight
