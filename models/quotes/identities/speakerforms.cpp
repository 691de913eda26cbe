// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/identities/speakerforms.h"

#include "models/quotes/sentences/articlelexicon.h"
#include "models/text/folding.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr qsizetype longestMention = 8; // words

using FormKey = std::pair<QString, int>; // key and source; -1 for names

/** What a quote is mentioned as, without its apposition and brackets; empty for pronouns and long descriptions. */
QString mentionOf(const Quote &quote, QStringView text, const Lexicon &lexicon)
{
    if (!quote.mention) {
        return {};
    }
    QStringView mention = text.sliced(quote.mention->begin, quote.mention->length());
    for (const QChar mark : {u',', u'('}) {
        const qsizetype at = mention.indexOf(mark);
        mention = at > 0 ? mention.first(at) : mention;
    }
    const QString result = mention.toString().simplified();
    const LexiconEntry *entry = lexicon.find(folded(result));
    const bool isPronoun = entry != nullptr && entry->classes.meets(SubjectPronoun | ObjectPronoun);
    return isPronoun || result.count(u' ') >= longestMention ? QString() : result;
}

/** "The Leader", "Iran's leader", "Supreme Leader": one of whom the reader knows. */
bool isDefinite(const QString &form, const Lexicon &lexicon)
{
    const auto meets = [&](const QString &word, WordClasses classes) {
        const LexiconEntry *entry = lexicon.find(word);
        return entry != nullptr && entry->classes.meets(classes);
    };
    const QString first = folded(form.section(u' ', 0, 0));
    const QString last = folded(form.section(u' ', -1));
    return meets(first, Definite) || lexicon.withoutPossessive(first) != first ||
           (form.front().isUpper() && form.section(u' ', -1).front().isUpper() && meets(last, Title | Role));
}

/** Whether a mention is a form of a name: ends with it ("President Obama"), or is a title ("the Leader"). */
bool isFormOf(const QString &mention, const FullName &name, const Lexicon &lexicon)
{
    const QStringList words = mention.split(u' ');
    const QString last = speakerKey(lexicon.withoutPossessive(words.constLast()).toString());
    const LexiconEntry *entry = lexicon.find(last);
    const bool isRole = entry != nullptr && entry->classes.meets(Title | Role | OrganisationRole);
    const bool isJoined = std::ranges::any_of(words, [&](const QString &word) {
        const LexiconEntry *own = lexicon.find(folded(word));
        return own != nullptr && own->classes.meets(Coordinator | Preposition) && !own->classes.meets(NameParticle);
    });
    return !isJoined &&
           (last == name.surname() || (isRole && isDefinite(mention, lexicon) && !lexicon.endsLikePlural(last)));
}

/** Gathers forms in the order of the quotes. */
class Collector
{
public:
    Collector(const QSet<QString> &asked, const QSet<QString> &small)
        : m_asked(asked)
        , m_small(small)
    {
    }

    void read(const Article &article, const QList<Quote> &quotes, int source)
    {
        const auto lexicon = lexiconOf(article.text);
        QList<FormKey> own;
        for (const Quote &quote : quotes) {
            if (quote.speaker.trimmed().isEmpty()) {
                own.append(FormKey());
                continue;
            }
            FormKey key = add(quote.speaker.simplified(), source, *lexicon);
            const QString mention = mentionOf(quote, article.text, *lexicon);
            const QString mentionKey = mention.isEmpty() ? QString() : speakerKey(mention);
            if (!mentionKey.isEmpty() && mentionKey != key.first && m_asked.contains(mentionKey)) {
                const FormKey other = add(mention, source, *lexicon);
                --m_forms[key].spellings[quote.speaker.simplified()];
                m_pairs.insert(std::minmax(key, other));
                key = other;
            } else if (!mentionKey.isEmpty() && isFormOf(mention, m_forms[key].name, *lexicon)) {
                m_forms[key].mentions.emplace(mentionKey, mention);
            }
            own.append(key);
        }
        m_ofQuotes.append(own);
    }

    [[nodiscard]] SpeakerForms forms() const
    {
        SpeakerForms result;
        std::map<FormKey, int> rows;
        for (const auto &[key, form] : m_forms) {
            rows.emplace(key, static_cast<int>(result.all.size()));
            result.all.append(form);
        }
        for (const QList<FormKey> &quotes : m_ofQuotes) {
            QList<int> own;
            for (const FormKey &key : quotes) {
                own.append(key.first.isEmpty() ? -1 : rows.at(key));
            }
            result.ofQuotes.append(own);
        }
        for (const auto &[first, second] : m_pairs) {
            result.ofOneMention.append({rows.at(first), rows.at(second)});
        }
        return result;
    }

private:
    FormKey add(const QString &spelling, int source, const Lexicon &lexicon)
    {
        FullName name = fullName(spelling, lexicon);
        name.isNamed = name.isNamed && (spelling.isUpper() || !m_small.contains(name.key));
        const FormKey key(name.key, name.isNamed ? -1 : source);
        SpeakerForm &form = m_forms[key];
        if (form.spellings.empty()) {
            form.name = name;
            form.source = key.second;
        }
        form.isDefinite = form.isDefinite || isDefinite(spelling, lexicon);
        ++form.spellings[spelling];
        return key;
    }

    const QSet<QString> &m_asked;
    const QSet<QString> &m_small;
    std::map<FormKey, SpeakerForm> m_forms;
    QList<QList<FormKey>> m_ofQuotes;
    std::set<std::pair<FormKey, FormKey>> m_pairs;
};

} // namespace

int SpeakerForm::quotes() const
{
    return std::accumulate(spellings.cbegin(), spellings.cend(), 0,
                           [](int sum, const auto &spelling) { return sum + spelling.second; });
}

SpeakerForms speakerForms(const QList<Article> &articles, const QList<QList<Quote>> &quotes, const QSet<QString> &asked,
                          const QSet<QString> &small)
{
    Collector collector(asked, small);
    for (int source = 0; source < quotes.size(); ++source) {
        collector.read(articles.at(source), quotes.at(source), source);
    }
    return collector.forms();
}

} // namespace Sidelight
