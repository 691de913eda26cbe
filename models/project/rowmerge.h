// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/change.h"

#include <compare>

namespace Sidelight
{

/** Which of two readings of an article counts in both copies of a project. */
[[nodiscard]] const Article &chosenArticle(const Article &a, const Article &b);

// What is made of a row that two copies of a project both have, whichever comes first. `changed` tells whose was
// changed later, where the row itself does not. What people write is kept from both.

[[nodiscard]] Source mergedRow(const Source &a, const Source &b, std::weak_ordering changed);
[[nodiscard]] Claim mergedRow(const Claim &a, const Claim &b, std::weak_ordering changed);
[[nodiscard]] Coding mergedRow(const Coding &a, const Coding &b, std::weak_ordering changed);
[[nodiscard]] OrphanedCoding mergedRow(const OrphanedCoding &a, const OrphanedCoding &b, std::weak_ordering changed);
[[nodiscard]] Rejection mergedRow(const Rejection &a, const Rejection &b, std::weak_ordering changed);
[[nodiscard]] QuoteDecision mergedRow(const QuoteDecision &a, const QuoteDecision &b, std::weak_ordering changed);
[[nodiscard]] SpeakerDecision mergedRow(const SpeakerDecision &a, const SpeakerDecision &b, std::weak_ordering changed);
[[nodiscard]] Memo mergedRow(const Memo &a, const Memo &b, std::weak_ordering changed);
[[nodiscard]] SpanLink mergedRow(const SpanLink &a, const SpanLink &b, std::weak_ordering changed);
[[nodiscard]] RejectedSuggestion mergedRow(const RejectedSuggestion &a, const RejectedSuggestion &b,
                                           std::weak_ordering changed);

} // namespace Sidelight
