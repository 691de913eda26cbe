// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claims/suggestiontext.h"

#include "models/claims/stancetext.h"
#include "models/text/excerpt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Gives the words their context for translators. */
struct SuggestionText {
    Q_DECLARE_TR_FUNCTIONS(Sidelight::SuggestionText)
};

QString quoted(const QString &words)
{
    return SuggestionText::tr("“%1”").arg(words.simplified());
}

/** Two values as they stand in their texts; one where they are written alike. */
QString pairText(const QStringList &values, const QString &sign)
{
    const QString tagged = values.value(0).simplified();
    const QString found = values.value(1).simplified();
    return tagged == found ? quoted(found) : quoted(tagged) + u' ' + sign + u' ' + quoted(found);
}

QString listText(const QStringList &words)
{
    QStringList shown;
    for (const QString &word : words) {
        shown.append(quoted(word));
    }
    return shown.join(u' ');
}

} // namespace

ReasonText reasonText(const CandidateReason &reason)
{
    switch (reason.kind) {
    case CandidateReason::Kind::SameValue:
        return {reason.value == ValueType::Date ? SuggestionText::tr("same date") : SuggestionText::tr("same number"),
                pairText(reason.details, u"="_s)};
    case CandidateReason::Kind::OtherValue:
        return {SuggestionText::tr("same matter, other value"), pairText(reason.details, u"≠"_s)};
    case CandidateReason::Kind::SameNames:
        return {SuggestionText::tr("same name"), reason.details.join(u", "_s)};
    case CandidateReason::Kind::SameWords:
        return {SuggestionText::tr("same words"), listText(reason.details)};
    case CandidateReason::Kind::SharedWording:
        return {SuggestionText::tr("shared wording"), {}};
    case CandidateReason::Kind::SameUtterance:
        return {SuggestionText::tr("same utterance"), {}};
    }
    return {};
}

QString proposalText(const StanceProposal &proposal, QStringView text, const QString &key)
{
    const QString proposed = SuggestionText::tr("Proposed: %1.").arg(describeStance(proposal.stance)) + u' ';
    if (!proposal.evidence.isEmpty()) {
        return proposed + SuggestionText::tr("“%1” stands beside it.").arg(excerpt(text, proposal.evidence));
    }
    if (!proposal.attributedTo.isEmpty()) {
        return proposed + SuggestionText::tr("It stands in a quote by %1.").arg(proposal.attributedTo);
    }
    return proposed + (proposal.stance == Stance::Attributes
                           ? SuggestionText::tr("It stands in a quote.")
                           : SuggestionText::tr("%1 says it in its own voice.").arg(key));
}

} // namespace Sidelight
