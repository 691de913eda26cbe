// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/proposedstance.h"

#include "models/quotes/quoteplaces.h"

namespace Sidelight
{

namespace
{

QString speakerOf(const Analysis &analysis, int source, int quote)
{
    const int speaker = analysis.speakers.ofQuotes.value(source).value(quote, -1);
    return speaker >= 0 ? analysis.speakers.all.at(speaker).name : analysis.sources.at(source).quotes.at(quote).speaker;
}

} // namespace

StanceProposal proposedStance(const Analysis &analysis, int source, QStringView text, const Span &span)
{
    QList<AttributedSpan> around;
    if (source >= 0 && source < analysis.sources.size()) {
        const QList<Quote> &quotes = analysis.sources.at(source).quotes;
        for (const int i : quotesAround(quotes, span)) {
            around.append({quotes.at(i).content, speakerOf(analysis, source, i)});
        }
    }
    return proposeStance(text, span, around);
}

} // namespace Sidelight
