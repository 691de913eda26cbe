// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/utterances.h"

#include "models/quotes/utterancegroups.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

QList<GroupMember> placesOf(const Utterance &utterance, const QList<QList<Quote>> &quotes)
{
    QList<GroupMember> result;
    for (const UtteranceMember &member : utterance.members) {
        result.append({member.source, quotes.at(member.source).at(member.quote).content});
    }
    return result;
}

/** The fullest member, in the speaker's own words if any is. */
int baseOf(const Utterance &utterance, const QList<QList<Quote>> &quotes)
{
    const auto rank = [&](const UtteranceMember &member) {
        return std::pair(quotes.at(member.source).at(member.quote).type == QuoteType::Direct, member.words);
    };
    return static_cast<int>(std::ranges::max_element(utterance.members, {}, rank) - utterance.members.begin());
}

/** Whoever is named; else the first who is known. */
int betterSpeaker(int a, int b, const SpeakerIdentities &speakers)
{
    return a < 0 || (b >= 0 && speakers.all.at(b).isNamed && !speakers.all.at(a).isNamed) ? b : a;
}

} // namespace

QList<Utterance> lineUpUtterances(const QList<Article> &articles, const QList<QList<Quote>> &quotes,
                                  const SpeakerIdentities &speakers)
{
    QStringList texts;
    for (const Article &article : articles) {
        texts.append(article.text);
    }
    const std::vector<Statement> all = statements(articles, quotes, speakers);
    QList<Utterance> result;
    for (const std::vector<size_t> &group : utteranceGroups(all, articles)) {
        Utterance utterance;
        for (const size_t i : group) {
            const Statement &own = all[i];
            utterance.speaker = betterSpeaker(utterance.speaker, own.speaker, speakers);
            utterance.members.append({own.source, own.quote, UtteranceForm::Base, static_cast<int>(own.words.size())});
        }
        result.append(utterance);
    }
    for (Utterance &utterance : result) {
        utterance.base = baseOf(utterance, quotes);
        const Variants variants = variantsOf(utterance, texts, quotes);
        for (int row = 0; row < utterance.members.size(); ++row) {
            utterance.members[row].form = variants.rows().at(row).name.kind;
        }
    }
    return result;
}

Variants variantsOf(const Utterance &utterance, const QStringList &texts, const QList<QList<Quote>> &quotes, int base)
{
    const bool isMember = base >= 0 && base < utterance.members.size();
    return Variants(placesOf(utterance, quotes), texts, isMember ? base : utterance.base);
}

} // namespace Sidelight
