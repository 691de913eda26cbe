// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/recurrence/stanceproposal.h"
#include "models/project/analysis.h"

namespace Sidelight
{

/**
 * How a source seems to stand to what it says at a place, by the words there and by the quotes of the analysis, whose
 * speakers have the fullest name that any source gives. `text` is the reading text of the source, `source` its index
 * in the analysis; of one that is not analysed (-1) the words alone count. Linear in the text.
 */
[[nodiscard]] StanceProposal proposedStance(const Analysis &analysis, int source, QStringView text, const Span &span);

} // namespace Sidelight
