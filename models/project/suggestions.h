// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/recurrence/candidates.h"
#include "models/claims/recurrence/stanceproposal.h"
#include "models/project/analysis.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/** What is looked for elsewhere: a claim by all its codings, or by one of them. */
struct SuggestionQuery {
    QUuid claim;
    QUuid coding = {}; ///< null: all of the claim

    bool operator==(const SuggestionQuery &) const = default;
};

/** A place where a claim may stand as well, with all that accepting it takes. */
struct Suggestion {
    QUuid claim;
    Place place;
    double score = 0; ///< 0 to about 1, see Candidate::score
    QList<CandidateReason> reasons;
    StanceProposal stance;

    bool operator==(const Suggestion &) const = default;
};

/** At least a third of what the claim says stands there: what is not strong is shown on demand only. */
[[nodiscard]] bool isStrong(const Suggestion &suggestion);

/** The rule that found a suggestion, by its most telling reason, as codings keep it: "same-date/1". */
[[nodiscard]] QString ruleOf(const Suggestion &suggestion);

inline constexpr qsizetype mostSuggestions = 500;

/**
 * Where else a claim may stand: places in all sources that are neither coded with it nor rejected for it, by source
 * in the order of the analysis, the best of each source first, the best mostSuggestions of all. Nothing for a claim
 * without codings. Pure; may run in any thread. Error: Cancelled. Cost: see findCandidates().
 */
[[nodiscard]] Result<QList<Suggestion>> findSuggestions(const ProjectData &data, const Analysis &analysis,
                                                        const SuggestionQuery &query, const ProgressFn &progress = {});

namespace acts
{

/**
 * Codes the places of suggestions, all in one act: origin "accepted", the rule that found each, the stance that is
 * proposed for it.
 */
[[nodiscard]] Change acceptSuggestions(const ProjectData &data, const QList<Suggestion> &suggestions,
                                       const QString &coder, const QDateTime &now);

} // namespace acts

} // namespace Sidelight
