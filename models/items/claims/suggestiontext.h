// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/recurrence/candidates.h"
#include "models/claims/recurrence/stanceproposal.h"

namespace Sidelight
{

/** Why a place may hold a claim, for a list: "same date", "“Nov. 24” = “November 24”". */
struct ReasonText {
    QString label;
    QString detail; ///< may be empty

    bool operator==(const ReasonText &) const = default;
};

[[nodiscard]] ReasonText reasonText(const CandidateReason &reason);

/**
 * Why a stance is proposed, in a sentence: "Proposed: attributes. “reportedly” stands beside it." `text` is the reading
 * text of the source, `key` what the source is called.
 */
[[nodiscard]] QString proposalText(const StanceProposal &proposal, QStringView text, const QString &key);

} // namespace Sidelight
