// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/utterances.h"

#include "models/quotes/alignment/likeness.h"
#include "models/quotes/alignment/splices.h"
#include "models/quotes/alignment/utterancegroups.h"
#include "models/quotes/utterancebase.h"

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double mostRepeated = 0.5; // of a quote that goes on from another, and says it not again

/** Whoever is named; else the first who is known. */
int betterSpeaker(int a, int b, const SpeakerIdentities &speakers)
{
    return a < 0 || (b >= 0 && speakers.all.at(b).isNamed && !speakers.all.at(a).isNamed) ? b : a;
}

bool goesOn(const Statement &first, const Statement &second, const QList<Quote> &quotes)
{
    return first.source == second.source && first.isOwnWords && second.isOwnWords && first.speaker == second.speaker &&
           quotes.at(first.quote).content.end <= quotes.at(second.quote).content.begin &&
           likeness(first, second).ofShorter < mostRepeated;
}

Utterance utteranceOf(const std::vector<size_t> &group, const std::vector<Statement> &all,
                      const QList<QList<Quote>> &quotes, const SpeakerIdentities &speakers)
{
    Utterance utterance;
    for (size_t i = 0; i < group.size(); ++i) {
        const Statement &own = all[group[i]];
        utterance.speaker = betterSpeaker(utterance.speaker, own.speaker, speakers);
        UtteranceMember member;
        member.source = own.source;
        member.quote = own.quote;
        member.words = static_cast<int>(own.words.size());
        member.continues = i > 0 && goesOn(all[group[i - 1]], own, quotes.at(own.source));
        utterance.members.append(member);
    }
    return utterance;
}

/** Counts the words of whole rows. */
void countRows(Utterance &utterance)
{
    for (const QList<int> &row : utteranceRows(utterance)) {
        int words = 0;
        for (const int member : row) {
            words += utterance.members.at(member).words;
        }
        for (const int member : row) {
            utterance.members[member].words = words;
        }
    }
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
    for (const std::vector<size_t> &group : withSplices(utteranceGroups(all, articles), all)) {
        Utterance utterance = utteranceOf(group, all, quotes, speakers);
        countRows(utterance);
        chooseBase(utterance, texts, quotes);
        result.append(utterance);
    }
    return result;
}

QList<QList<int>> utteranceRows(const Utterance &utterance)
{
    QList<QList<int>> rows;
    for (int member = 0; member < utterance.members.size(); ++member) {
        if (!utterance.members.at(member).continues || rows.isEmpty()) {
            rows.append(QList<int>());
        }
        rows.last().append(member);
    }
    return rows;
}

Variants variantsOf(const Utterance &utterance, const QStringList &texts, const QList<QList<Quote>> &quotes, int base)
{
    const bool isMember = base >= 0 && base < utterance.members.size();
    QList<GroupMember> members;
    QList<QList<Span>> parts;
    int baseRow = -1;
    for (const QList<int> &row : utteranceRows(utterance)) {
        QList<Span> own;
        for (const int index : row) {
            const UtteranceMember &member = utterance.members.at(index);
            own.append(quotes.at(member.source).at(member.quote).content);
            baseRow = index == (isMember ? base : utterance.base) ? static_cast<int>(parts.size()) : baseRow;
        }
        const int source = utterance.members.at(row.constFirst()).source;
        members.append(GroupMember{source, {own.constFirst().begin, own.constLast().end}});
        parts.append(own);
    }
    return Variants(members, parts, texts, baseRow);
}

} // namespace Sidelight
