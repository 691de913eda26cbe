// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sidelight
{

enum class QuoteType {
    Direct,   ///< between quotation marks
    Indirect, ///< reported in the writer's words
    Mixed,    ///< reported, with some of the words between quotation marks
};

/** What a speaker is, as far as the article tells. */
enum class SpeakerKind {
    Unknown,
    Person,       ///< someone whom the article names
    Organisation, ///< a paper, a ministry
    Unnamed,      ///< "a senior official", "residents", "the boy"
};

/** One quotation: what is said, by which word it is attributed, and to whom. */
struct Quote {
    Span content;                ///< without the quotation marks round it
    std::optional<Span> cue;     ///< "said", "according to"
    std::optional<Span> mention; ///< "he", "the spokesman", "Earnest"
    QString speaker;             ///< "Josh Earnest": the fullest name the article gives; empty if unknown
    QuoteType type = QuoteType::Direct;
    SpeakerKind speakerKind = SpeakerKind::Unknown;
    /** How the mention leads to the name: the naming it was resolved through, then the fullest one: "he" ->
        "Earnest" -> "Josh Earnest". Without the mention itself; empty where that says it all. */
    QList<Span> speakerChain = {};
    double confidence = 0; ///< 0 to 1
    QString rule;          ///< which rule found it, for the evidence column: "cue-after/1"

    bool operator==(const Quote &) const = default;
};

} // namespace Sidelight
