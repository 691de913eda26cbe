// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotes.h"

#include "models/quotes/attribution.h"
#include "models/quotes/rules/speakerresolver.h"
#include "models/text/tokens.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

/** Whether anything is said: `""` is no quotation. */
bool saysAnything(const Prose &prose, const Quote &quote)
{
    const QStringView content = prose.wording(quote.content);
    return std::any_of(content.begin(), content.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

Quote quoteOf(const Prose &prose, const Draft &draft, const Speaker &speaker, const AttributionModel &model)
{
    Quote quote;
    quote.content = withoutOuterBlanks(prose.text, draft.content);
    quote.cue = draft.cue;
    if (draft.mention) {
        quote.mention = prose.spanOf(draft.mention->first, draft.mention->fullLast);
    }
    quote.speaker = speaker.name;
    quote.speakerKind = speaker.kind;
    quote.speakerChain = speaker.chain;
    quote.type = draft.type;
    quote.rule = draft.rule;
    quote.confidence = model.calibration.confidence(calibrationKey(quote.rule, quote.type), draft.probability);
    return quote;
}

QList<Quote> quotesIn(const Prose &prose, const AttributionModel &model)
{
    const QList<Draft> drafts = attribute(prose, model);
    const QList<Speaker> speakers = speakersOf(prose, drafts);
    QList<Quote> quotes;
    quotes.reserve(drafts.size());
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const Quote quote = quoteOf(prose, drafts[i], speakers[i], model);
        if (saysAnything(prose, quote)) {
            quotes.append(quote);
        }
    }
    return quotes;
}

} // namespace

QList<Quote> findQuotes(const Article &article)
{
    const Prose prose = readProse(article);
    return quotesIn(prose, *attributionModelFor(prose.lexicon->language()));
}

QList<Quote> findQuotes(const Article &article, const AttributionModel &model)
{
    return quotesIn(readProse(article), model);
}

} // namespace Sidelight
