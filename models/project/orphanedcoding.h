// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"
#include "models/claims/anchoring/textanchor.h"

namespace Sidelight
{

/** A coding whose words a newer text of its source no longer has. It keeps all that it was, but has no span. */
struct OrphanedCoding : Coding {
    TextAnchor anchor; ///< where it was

    bool operator==(const OrphanedCoding &) const = default;
};

} // namespace Sidelight
