// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/quotedecision.h"
#include "models/project/source.h"
#include "models/project/speakerdecision.h"
#include "models/quotes/corrections.h"
#include "models/quotes/speakers.h"
#include "models/quotes/utterances.h"

namespace Sidelight
{

struct Analysis;

/** What the analyst decided about quotes and speakers, as the project keeps it. */
struct QuoteDecisions {
    QList<QuoteDecision> quotes;
    QList<SpeakerDecision> speakers;

    bool operator==(const QuoteDecisions &) const = default;
};

/** A decision as the engine takes it. */
[[nodiscard]] QuoteCorrection toCorrection(const QuoteDecision &decision);
[[nodiscard]] SpeakerDecisions toSpeakerDecisions(const QList<SpeakerDecision> &decisions);

/**
 * Makes quotes, speakers and utterances of an analysis out of what was found and what was decided. `articles` are those
 * of the analysis, in its order. About linear in the texts.
 */
void decideQuotes(Analysis &analysis, const QList<Article> &articles, const QuoteDecisions &decisions);

/** An analysis of the same sources with other decisions: nothing is read or compared again. Any thread. */
[[nodiscard]] Analysis withDecisions(Analysis analysis, const QList<Source> &sources, const QuoteDecisions &decisions);

} // namespace Sidelight
