// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/coding.h"
#include "models/project/memo.h"
#include "models/project/orphanedcoding.h"
#include "models/project/quotedecision.h"
#include "models/project/rejectedsuggestion.h"
#include "models/project/rejection.h"
#include "models/project/rowmark.h"
#include "models/project/source.h"
#include "models/project/spanlink.h"
#include "models/project/speakerdecision.h"

#include <QString>

#include <optional>
#include <tuple>

namespace Sidelight
{

/** One row of a project before and after an act: added without `before`, removed without `after`. */
template <class T>
struct Edit {
    std::optional<T> before;
    std::optional<T> after;

    bool operator==(const Edit &) const = default;
};

/**
 * Everything that one act of the analyst changes, with enough to take it back: a value. Writing it is one
 * transaction (ProjectFile::apply); undoing it is writing inverted().
 */
struct Change {
    QString text; ///< the act as the undo list names it: "Code “The Nov. 24 deadline”"
    QList<Edit<Source>> sources;
    QList<Edit<Claim>> claims;
    QList<Edit<Coding>> codings;
    QList<Edit<Rejection>> rejections = {};
    QList<Edit<QuoteDecision>> quoteDecisions = {};
    QList<Edit<SpeakerDecision>> speakerDecisions = {};
    QList<Edit<Memo>> memos = {};
    QList<Edit<SpanLink>> links = {};
    QList<Edit<RejectedSuggestion>> rejectedSuggestions = {};
    QList<Edit<OrphanedCoding>> orphans = {};
    QList<Edit<RowMark>> marks = {};

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Change &) const = default;
};

/** All lists of a change. */
constexpr std::tuple changeLists{&Change::sources,    &Change::claims,         &Change::codings,
                                 &Change::rejections, &Change::quoteDecisions, &Change::speakerDecisions,
                                 &Change::memos,      &Change::links,          &Change::rejectedSuggestions,
                                 &Change::orphans,    &Change::marks};

inline bool Change::isEmpty() const
{
    return std::apply([this](auto... list) { return ((this->*list).isEmpty() && ...); }, changeLists);
}

/** The change that takes `change` back: before and after exchanged, in reverse order. */
[[nodiscard]] Change inverted(const Change &change);

} // namespace Sidelight
