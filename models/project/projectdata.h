// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/change.h"

#include <tuple>
#include <utility>

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

/** Each kind of row: where it stands in a project, and in a change. */
constexpr std::tuple rowKinds{std::pair(&ProjectData::sources, &Change::sources),
                              std::pair(&ProjectData::claims, &Change::claims),
                              std::pair(&ProjectData::codings, &Change::codings),
                              std::pair(&ProjectData::rejections, &Change::rejections),
                              std::pair(&ProjectData::quoteDecisions, &Change::quoteDecisions),
                              std::pair(&ProjectData::speakerDecisions, &Change::speakerDecisions),
                              std::pair(&ProjectData::memos, &Change::memos),
                              std::pair(&ProjectData::links, &Change::links),
                              std::pair(&ProjectData::rejectedSuggestions, &Change::rejectedSuggestions),
                              std::pair(&ProjectData::orphans, &Change::orphans),
                              std::pair(&ProjectData::marks, &Change::marks)};
static_assert(std::tuple_size_v<decltype(rowKinds)> == std::tuple_size_v<decltype(changeLists)>);

} // namespace Sidelight
