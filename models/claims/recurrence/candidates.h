// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/value.h"
#include "models/text/progress.h"
#include "models/text/result.h"

#include <QStringList>

namespace Sidelight
{

/** A stretch of a source and the number of what it belongs to: a passage group, an utterance. */
struct NumberedSpan {
    Span span;
    int number = 0;

    bool operator==(const NumberedSpan &) const = default;
};

/** A stretch of a source that names someone: the speaker's full name where it is known. */
struct NamedSpan {
    Span span;
    QString name;

    bool operator==(const NamedSpan &) const = default;
};

/** What the search for a claim knows of a source; only text and values are needed. */
struct ClaimSource {
    QString text;
    QList<Value> values;            ///< findValues()
    QList<Span> masked;             ///< sorted: nothing is proposed here
    QList<NumberedSpan> passages;   ///< the shared wording, by group
    QList<NumberedSpan> utterances; ///< the quotes, by utterance
    QList<NamedSpan> names;         ///< mentions of speakers; capitalised words count as names without them
};

/** A place that the analyst tagged. */
struct TaggedSpan {
    int source = 0;
    Span span;

    bool operator==(const TaggedSpan &) const = default;
};

/** Why a place may hold the claim. */
struct CandidateReason {
    enum class Kind {
        SameValue,  ///< the same date or number
        OtherValue, ///< the same matter with another value
        SameNames,
        SameWords,     ///< content words in common
        SharedWording, ///< both lie in one passage group
        SameUtterance, ///< both quote one utterance
    };

    Kind kind = Kind::SameWords;
    QStringList details; ///< values as they stand in the two texts, the tagged first; names; words as they stand there
    Span span;           ///< of what was found, in the candidate's source
    ValueType value = ValueType::Number; ///< what kind of value it is about, if it is

    bool operator==(const CandidateReason &) const = default;
};

/** A place that may hold the claim as well. */
struct Candidate {
    int source = 0;
    Span span;        ///< whole words, within a sentence
    double score = 0; ///< 0 to about 1; 1 = says all that the tagged span says
    int tagged = 0;   ///< index of the tagged span that it is most like
    QList<CandidateReason> reasons;

    bool operator==(const Candidate &) const = default;
};

struct CandidateOptions {
    int perSource = 5;
    double leastScore = 0.15;
    QList<TaggedSpan> barred; ///< places coded or rejected before: nothing that overlaps one is proposed
};

/**
 * Where else the claim of the tagged spans may stand: places in the other sources and in those that are tagged, outside
 * of what is tagged, best first within each source, sources in order. Every sentence is compared word by word with each
 * tagged span; words weigh by their rarity among all sentences, and forms of one word are one. The place is the stretch
 * of the sentence that has most in common for its length (maximum-sum subarray). The same or another value of the same
 * kind, a passage group or an utterance in common, add to it. Linear in the texts, plus O(tagged x their words) for
 * each different word. Error: Cancelled.
 */
[[nodiscard]] Result<QList<Candidate>> findCandidates(const QList<ClaimSource> &sources,
                                                      const QList<TaggedSpan> &tagged,
                                                      const CandidateOptions &options = {},
                                                      const ProgressFn &progress = {});

} // namespace Sidelight
