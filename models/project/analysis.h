// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/value.h"
#include "models/passages/credits.h"
#include "models/passages/groups.h"
#include "models/passages/passages.h"
#include "models/project/quoteanalysis.h"
#include "models/project/rejection.h"
#include "models/project/source.h"
#include "models/quotes/quote.h"
#include "models/syntax/prosespan.h"

#include <QHash>

#include <functional>

namespace Sidelight
{

/** What the engines say of one source. */
struct SourceAnalysis {
    int words = 0;               ///< outside boilerplate
    int sharedWords = 0;         ///< of them, in a passage that is no noise
    QList<Quote> quotes;         ///< with what the analyst decided
    QList<ProseSpan> prose;      ///< if AnalysisOptions::markProse is given
    QList<SharedStretch> shared; ///< noise left out
    QList<Credit> credits = {};  ///< outlets that it says it has something from
    QList<Quote> found = {};     ///< the quotes as the engine found them
    QList<Value> values = {};    ///< dates, numbers and amounts outside boilerplate, dated by the article's date
    Article article = {};        ///< that was read, as the analyst corrected it

    /** Share of the words found in at least one other source, 0 to 1. */
    [[nodiscard]] double sharedShare() const { return words > 0 ? double(sharedWords) / words : 0.0; }
};

/** What the engines say of all sources together; indexes are those of the list given to analyse(). */
struct Analysis {
    QList<QUuid> ids; ///< of the sources, in their order
    QList<SourceAnalysis> sources;
    QList<Passage> passages;
    QList<PassageGroup> groups;
    SpeakerIdentities speakers;   ///< who is quoted, and by which quote
    QList<Utterance> utterances;  ///< every quote is in one
    PassageNotes notes;           ///< what the search for passages left out; to be shown
    QList<PassageGroup> rejected; ///< by the analyst: in none of the above, nor in what is counted

    [[nodiscard]] int indexOf(const QUuid &source) const { return static_cast<int>(ids.indexOf(source)); }

    /** Share of `row`'s words that stand in a passage with `column`, 0 to 1; the overlap heat map. */
    [[nodiscard]] double overlap(int row, int column) const;
    QList<QHash<int, int>> overlapWords; ///< words of [row] found in [column], where there are any
};

struct AnalysisOptions {
    PassageOptions passages;
    QList<Rejection> rejections;
    QuoteDecisions quotes = {};
    /** Marks the prose of an article, as proseSpans() does; none: nobody looks at it. */
    std::function<QList<ProseSpan>(const Article &)> markProse = {};
    int jobs = 1; ///< threads that read sources, at least 1
};

/**
 * Runs all engines over the sources. What `before`, an analysis with the same AnalysisOptions::markProse, says of a
 * source by itself is taken over where its article is still the same: one more source costs its own reading and a
 * search for passages. Pure; may run in any thread. Errors: Cancelled.
 */
[[nodiscard]] Result<Analysis> analyse(const QList<Source> &sources, const AnalysisOptions &options = {},
                                       const ProgressFn &progress = {}, const Analysis &before = {});

} // namespace Sidelight
