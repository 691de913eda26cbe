// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/change.h"

namespace Sidelight
{

/**
 * All that a project holds, as a value. Its lists have one order, whatever way they came about: sources by position,
 * claims as in the codebook, all else by creation (memos and marks have none); then by id.
 */
struct ProjectData {
    QUuid id;
    QList<Source> sources;
    QList<Claim> claims;
    QList<Coding> codings;
    QList<Rejection> rejections;
    QList<QuoteDecision> quoteDecisions;
    QList<SpeakerDecision> speakerDecisions;
    QList<Memo> memos; ///< by id
    QList<SpanLink> links;
    QList<RejectedSuggestion> rejectedSuggestions;
    QList<OrphanedCoding> orphans;
    QList<RowMark> marks; ///< by id

    [[nodiscard]] const Source *source(const QUuid &id) const;
    [[nodiscard]] const Claim *claim(const QUuid &id) const;
    [[nodiscard]] const Coding *coding(const QUuid &id) const;
    [[nodiscard]] const SpanLink *link(const QUuid &id) const;
    [[nodiscard]] const OrphanedCoding *orphan(const QUuid &id) const;
    /** What is written about a source, a claim, a coding or the project (their own id says which). */
    [[nodiscard]] QString memo(const QUuid &id) const;

    /** Carries out a change in memory; every row is found by its id, and put in its order. */
    void apply(const Change &change);

    bool operator==(const ProjectData &) const = default;
};

} // namespace Sidelight
