// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

namespace Sidelight
{

/** One source's wording of a passage group or of an utterance. */
struct GroupMember {
    int source = 0;
    Span span;

    auto operator<=>(const GroupMember &) const = default;
};

} // namespace Sidelight
