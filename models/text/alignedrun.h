// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

namespace Sidelight
{

/** How a run of words of wording A stands to wording B. */
enum class RunKind {
    Same,    ///< the same words, folded (see folded())
    Changed, ///< other words in their place
    OnlyInA, ///< left out in B; `b` is empty and says where
    OnlyInB, ///< left out in A; `a` is empty and says where
    Moved,   ///< the same words at another place
};

/** One run of a word alignment; spans are in the two reading texts. */
struct AlignedRun {
    RunKind kind = RunKind::Same;
    Span a;
    Span b;
    int words = 0; ///< of the longer side

    bool operator==(const AlignedRun &) const = default;
};

} // namespace Sidelight
