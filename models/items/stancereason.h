// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/stanceproposal.h"
#include "models/project/source.h"
#include "models/quotes/quote.h"

namespace Sidelight
{

/** proposeStance() for a span of a source with the quotes that were found in it. */
[[nodiscard]] StanceProposal proposedStance(const Source &source, const QList<Quote> &quotes, const Span &span);

/** What is proposed and why, in words: "Proposed: asserts. 003 says it in its own voice." */
[[nodiscard]] QString proposalReason(const StanceProposal &proposal, const Source &source);

} // namespace Sidelight
