// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/quoteanalysis.h"

#include "models/project/analysis.h"

#include <QHash>

namespace Sidelight
{

namespace
{

QuoteCorrection::Verdict verdictOf(QuoteDecision::Kind kind)
{
    switch (kind) {
    case QuoteDecision::Kind::Changed:
        return QuoteCorrection::Verdict::Changed;
    case QuoteDecision::Kind::Removed:
        return QuoteCorrection::Verdict::NoQuote;
    case QuoteDecision::Kind::Added:
        return QuoteCorrection::Verdict::NewQuote;
    }
    return QuoteCorrection::Verdict::Changed;
}

} // namespace

QuoteCorrection toCorrection(const QuoteDecision &decision)
{
    QuoteCorrection correction;
    correction.place = decision.found;
    correction.words = decision.words;
    correction.verdict = verdictOf(decision.kind);
    correction.content = decision.content;
    correction.speaker = decision.speaker;
    correction.type = decision.type;
    correction.mention = decision.mention;
    correction.cue = decision.cue;
    return correction;
}

SpeakerDecisions toSpeakerDecisions(const QList<SpeakerDecision> &decisions)
{
    SpeakerDecisions result;
    for (const SpeakerDecision &decision : decisions) {
        (decision.areOne ? result.joined : result.parted).append({decision.a, decision.b});
    }
    return result;
}

void decideQuotes(Analysis &analysis, const QList<Article> &articles, const QuoteDecisions &decisions)
{
    QHash<QUuid, QList<QuoteCorrection>> corrections;
    for (const QuoteDecision &decision : decisions.quotes) {
        corrections[decision.source].append(toCorrection(decision));
    }
    QList<QList<Quote>> quotes;
    for (qsizetype row = 0; row < analysis.sources.size(); ++row) {
        SourceAnalysis &source = analysis.sources[row];
        source.quotes = corrected(articles.at(row), source.found, corrections.value(analysis.ids.at(row)));
        quotes.append(source.quotes);
    }
    analysis.speakers = identifySpeakers(articles, quotes, toSpeakerDecisions(decisions.speakers));
    analysis.utterances = lineUpUtterances(articles, quotes, analysis.speakers);
}

Analysis withDecisions(Analysis analysis, const QList<Source> &sources, const QuoteDecisions &decisions)
{
    QHash<QUuid, const Source *> byId;
    for (const Source &source : sources) {
        byId.insert(source.id, &source);
    }
    QList<Article> articles;
    for (const QUuid &id : std::as_const(analysis.ids)) {
        const Source *source = byId.value(id);
        articles.append(source ? effectiveArticle(*source) : Article());
    }
    decideQuotes(analysis, articles, decisions);
    return analysis;
}

} // namespace Sidelight
