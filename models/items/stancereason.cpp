// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/stancereason.h"

#include "models/text/excerpt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

struct StanceReason {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::StanceReason)
};

QString proposed(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return StanceReason::tr("Proposed: asserts.");
    case Stance::Attributes:
        return StanceReason::tr("Proposed: attributes.");
    case Stance::Disputes:
        return StanceReason::tr("Proposed: disputes.");
    case Stance::Questions:
        return StanceReason::tr("Proposed: questions.");
    case Stance::Omits:
        break; // of no words
    }
    return {};
}

} // namespace

StanceProposal proposedStance(const Source &source, const QList<Quote> &quotes, const Span &span)
{
    QList<AttributedSpan> attributed;
    attributed.reserve(quotes.size());
    for (const Quote &quote : quotes) {
        attributed.append({quote.content, quote.speaker});
    }
    return proposeStance(source.article.text, span, attributed);
}

QString proposalReason(const StanceProposal &proposal, const Source &source)
{
    QString why;
    if (!proposal.evidence.isEmpty()) {
        //: %1 is the source's key, %2 words of its text
        why = StanceReason::tr("%1 says “%2”.").arg(source.key, excerpt(source.article.text, proposal.evidence));
    } else if (!proposal.attributedTo.isEmpty()) {
        why = StanceReason::tr("It stands in a quote by %1.").arg(proposal.attributedTo);
    } else if (proposal.stance == Stance::Attributes) {
        why = StanceReason::tr("It stands in a quote.");
    } else {
        why = StanceReason::tr("%1 says it in its own voice.").arg(source.key);
    }
    return proposed(proposal.stance) + u' ' + why;
}

} // namespace Sidelight
