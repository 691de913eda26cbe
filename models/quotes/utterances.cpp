// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/utterances.h"

#include "models/text/folding.h"
#include "models/text/tokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace Sidelight
{

namespace
{

QStringList foldedWords(QStringView text)
{
    QStringList result;
    for (const Span &word : words(text)) {
        result.append(folded(text.sliced(word.begin, word.length())));
    }
    return result;
}

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

} // namespace

QList<Utterance> lineUpUtterances(const QList<Article> &articles, const QList<QList<Quote>> &quotes,
                                  const SpeakerIdentities &speakers)
{
    QStringList texts;
    for (const Article &article : articles) {
        texts.append(article.text);
    }
    QList<Utterance> result;
    QHash<std::pair<int, QString>, qsizetype> known; // by speaker and words
    for (int source = 0; source < quotes.size(); ++source) {
        for (int quote = 0; quote < quotes.at(source).size(); ++quote) {
            const Span content = quotes.at(source).at(quote).content;
            const QStringList own = foldedWords(QStringView(texts.at(source)).sliced(content.begin, content.length()));
            const int speaker = speakers.ofQuotes.at(source).at(quote);
            const std::pair key(speaker, own.join(u' '));
            if (!known.contains(key)) {
                known.insert(key, result.size());
                result.append(Utterance{speaker, {}, 0});
            }
            result[known.value(key)].members.append({source, quote, UtteranceForm::Base, static_cast<int>(own.size())});
        }
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
