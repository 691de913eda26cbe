// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/names.h"

#include "models/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr int longestName = 10;         // tokens
constexpr int shortestLinked = 3;       // tokens in "Mayor of London"
constexpr int roleLookback = 4;         // tokens before a name in which a role may stand
constexpr int appositionLookahead = 10; // tokens after a name
constexpr qsizetype prominent = 3;      // namings
constexpr qsizetype mostCandidates = 8; // entities with the same last word that are compared

bool startsWith(const QString &word, const QString &other)
{
    return folded(word).front() == folded(other).front() && (word.size() <= 2 || other.size() <= 2);
}

} // namespace

/** Whether a word can be part of a name by how it is written. */
bool isNamePart(const Token &token)
{
    return token.isWord() && token.isCapital &&
           !token.is(SubjectPronoun | ObjectPronoun | Determiner | Possessive | Time) &&
           !token.is(Coordinator | Subordinator | That | Relative | Auxiliary | Modal | Negation) &&
           !(token.is(Preposition | Adverb) && !token.is(NameParticle | GivenName)) && !(token.is(Quantifier));
}

QString NamedEntity::name() const
{
    return (isPerson || article.isEmpty() ? QString() : article + u' ') + words.join(u' ');
}

Names::Names(const Prose &prose, const QList<Draft> &drafts)
    : m_prose(prose)
{
    readCapitals();
    if (prose.isDialogue) {
        readHeads(drafts);
    }
    for (const Sentence &sentence : prose.sentences) {
        read(sentence);
    }
    for (qsizetype i = 0; i < m_namings.size(); ++i) {
        m_places[m_namings[i].entity].append(int(i));
    }
    if (prose.isDialogue) {
        markSpeakers(drafts);
        learnGenders();
    }
}

void Names::readCapitals()
{
    for (const Sentence &sentence : m_prose.sentences) {
        for (int i = sentence.begin; i < sentence.end; ++i) {
            if (!m_prose.at(i).isWord()) {
                continue;
            }
            if (!m_prose.at(i).isCapital) {
                m_small.insert(folded(m_prose.wording(i)));
            } else if (i > sentence.begin && m_prose.at(i - 1).isWord()) {
                m_capital.insert(folded(m_prose.wording(i)));
            }
        }
    }
}

/** Whether a word has its capital only because a sentence begins with it. */
bool Names::isCapitalByPlace(int token, const Sentence &sentence) const
{
    const Token &word = m_prose.at(token);
    const bool isFirst = token == sentence.begin || !m_prose.at(token - 1).isWord();
    if (!isFirst || word.is(Title | GivenName | Role | Organisation)) {
        return false;
    }
    const QString key = folded(m_prose.wording(token));
    const bool isCommon =
        m_small.contains(key) || m_prose.lexicon->endsLikeAdverb(key) || m_prose.lexicon->endsLikeParticiple(key);
    return isCommon && !m_capital.contains(key);
}

void Names::read(const Sentence &sentence)
{
    bool isFirst = true;
    for (int i = sentence.begin; i < sentence.end; ++i) {
        if (!isNamePart(m_prose.at(i)) || isCapitalByPlace(i, sentence)) {
            isFirst = (!m_prose.isDialogue || !readDescription(i, sentence, isFirst)) && isFirst;
            continue;
        }
        const qsizetype before = m_namings.size();
        const int end = readName(i, sentence, isFirst);
        if (m_namings.size() > before) {
            const Naming &naming = m_namings.constLast();
            isFirst = isFirst && !naming.opensSentence;
        }
        i = end - 1;
    }
}

/** Reads the name that begins with a token; gives the token behind it. */
int Names::readName(int begin, const Sentence &sentence, bool isFirst)
{
    const int end = sequenceEnd(begin, sentence.end);
    const Parsed name = parsed(begin, end, sentence.begin);
    if (!name.words.isEmpty()) {
        const int entity = enter(name);
        if (!m_entities[entity].isOrganisation) {
            readApposition(end, sentence.end, m_entities[entity]);
        }
        const bool governed =
            begin > sentence.begin && m_prose.at(begin - 1).is(Preposition) && !m_prose.at(begin - 1).is(Subordinator);
        const bool subject = isFirst && !governed && !m_prose.at(end - 1).isPossessive;
        m_namings.append({end - 1, entity, subject, name.span});
    }
    return end;
}

/** Names go on over particles, and over "of" between capitals. */
int Names::sequenceEnd(int begin, int end) const
{
    int i = begin + 1;
    const int limit = std::min(end, begin + longestName);
    while (i < limit && !m_prose.at(i - 1).isPossessive) {
        const bool bridges = m_prose.at(i).is(NameParticle | Linker) || m_prose.at(i).isMark(u'&');
        if (isNamePart(m_prose.at(i))) {
            ++i;
        } else if (bridges && i + 1 < limit && isNamePart(m_prose.at(i + 1))) {
            i += 2;
        } else {
            break;
        }
    }
    return i;
}

/** Reads the titles and roles that a sequence begins with; gives the first token of the name behind them. */
int Names::readTitles(int begin, int end, Parsed &name) const
{
    int from = begin;
    for (int i = begin; i < end; ++i) {
        const Token &token = m_prose.at(i);
        const bool isLinked = i + 1 < end && m_prose.at(i + 1).is(Linker);
        if (!token.is(Title | Role) || (token.is(GivenName) && i > from) || (isLinked && end - i <= shortestLinked)) {
            continue; // "Mayor of London" names nobody, "Bank of England" has no title
        }
        name.hasTitle = true;
        name.roles.append(folded(m_prose.wording(i)));
        if (token.entry->gender != Gender::Unknown) {
            name.gender = token.entry->gender;
        }
        i += isLinked ? 2 : 0; // "Secretary of State | Karla Voss"
        from = i + 1;
    }
    return from;
}

/** Steps over what stands before a given name: "Texas Democrat | Karla Voss". */
int Names::readGivenName(int begin, int end, Parsed &name) const
{
    for (int i = begin; i < end && !m_prose.at(i).is(Linker); ++i) {
        if (m_prose.at(i).is(GivenName) && !m_prose.at(i).is(NameParticle)) {
            name.hasGivenName = i + 1 < end || name.hasTitle;
            return i;
        }
    }
    return begin;
}

/** Splits titles and roles from the name. */
Names::Parsed Names::parsed(int begin, int end, int low) const
{
    Parsed name;
    const int behindTitles = readTitles(begin, end, name);
    if (behindTitles >= end) {
        return {};
    }
    const int from = readGivenName(behindTitles, end, name);
    for (int i = from; i < end; ++i) {
        const Token &token = m_prose.at(i);
        if (token.is(Linker) && (name.hasTitle || name.hasGivenName)) {
            break; // "Senator Karla Voss of Texas"
        }
        name.words.append(m_prose.wording(i).toString());
        name.isOrganisation = name.isOrganisation || token.is(Organisation);
    }
    if (name.gender == Gender::Unknown && m_prose.at(from).is(GivenName)) {
        name.gender = m_prose.at(from).entry->gender;
    }
    if (from == begin) {
        readBefore(begin, low, name);
    }
    name.span = m_prose.spanOf(from, std::max(from, from + int(name.words.size()) - 1));
    name.hasArticle = begin > low && m_prose.at(begin - 1).is(Determiner) && from == begin;
    return name;
}

/** "press secretary | Josh Earnest": a role in small letters right before the name. */
void Names::readBefore(int begin, int low, Parsed &name) const
{
    for (int i = begin - 1; i >= std::max(low, begin - roleLookback); --i) {
        const Token &token = m_prose.at(i);
        if (!token.is(Role | Title) || token.isPossessive) {
            break;
        }
        name.hasTitle = true;
        name.roles.append(folded(m_prose.wording(i)));
        if (name.gender == Gender::Unknown) {
            name.gender = token.entry->gender;
        }
    }
}

void Names::readApposition(int end, int limit, NamedEntity &entity) const
{
    if (end >= limit || !m_prose.at(end).isMark(u',')) {
        return;
    }
    for (int i = end + 1; i < std::min(limit, end + appositionLookahead); ++i) {
        const Token &token = m_prose.at(i);
        if (!token.isWord() || token.is(Verb | Auxiliary | Modal | Relative) ||
            (token.isCapital && token.is(GivenName))) {
            return;
        }
        if (token.is(Role) && !token.isPossessive) {
            entity.roles.append(folded(m_prose.wording(i)));
            entity.isPerson = true;
            if (entity.gender == Gender::Unknown) {
                entity.gender = token.entry->gender;
            }
        }
    }
}

bool Names::agree(const NamedEntity &entity, const Parsed &name)
{
    const QStringList &fuller = entity.words.size() >= name.words.size() ? entity.words : name.words;
    const QStringList &shorter = entity.words.size() >= name.words.size() ? name.words : entity.words;
    if (entity.gender != Gender::Unknown && name.gender != Gender::Unknown && entity.gender != name.gender) {
        return false;
    }
    if (shorter.size() == 1) {
        return true;
    }
    if (entity.isPerson) {
        return folded(fuller.front()) == folded(shorter.front()) || startsWith(fuller.front(), shorter.front());
    }
    return std::equal(shorter.crbegin(), shorter.crend(), fuller.crbegin());
}

std::optional<int> Names::known(const Parsed &name) const
{
    const QList<int> same = m_byLastWord.value(folded(name.words.constLast()));
    std::optional<int> found;
    qsizetype compared = 0;
    for (auto index = same.crbegin(); index != same.crend() && compared < mostCandidates; ++index, ++compared) {
        if (agree(m_entities[*index], name) &&
            (!found || (m_entities[*index].isPerson && !m_entities[*found].isPerson))) {
            found = *index;
        }
    }
    return found || name.isOrganisation ? found : knownByGivenName(name);
}

/** "Karla" and "Karla Voss", whichever stands first, if nobody else is called Karla. */
std::optional<int> Names::knownByGivenName(const Parsed &name) const
{
    const QList<int> same = m_byFirstWord.value(folded(name.words.constFirst()));
    if (same.size() != 1 || !m_entities[same.constFirst()].isPerson) {
        return {};
    }
    const NamedEntity &entity = m_entities[same.constFirst()];
    const bool isShort = name.words.size() == 1 || entity.words.size() == 1;
    const bool agrees =
        entity.gender == Gender::Unknown || name.gender == Gender::Unknown || entity.gender == name.gender;
    return isShort && agrees && !entity.isOrganisation ? std::optional(same.constFirst()) : std::nullopt;
}

int Names::enter(const Parsed &name)
{
    std::optional<int> index = known(name);
    if (!index) {
        index = int(m_entities.size());
        m_entities.append(NamedEntity{name.words, {}, name.gender, false, false, false, {}, name.span});
        m_byLastWord[folded(name.words.constLast())].append(*index);
        m_byFirstWord[folded(name.words.constFirst())].append(*index);
    }
    NamedEntity &entity = m_entities[*index];
    if (name.words.size() > entity.words.size()) {
        if (folded(entity.words.constLast()) != folded(name.words.constLast())) {
            m_byLastWord[folded(name.words.constLast())].append(*index);
        }
        entity.words = name.words;
        entity.fullest = name.span;
    }
    entity.roles.append(name.roles);
    entity.gender = entity.gender == Gender::Unknown ? name.gender : entity.gender;
    entity.isOrganisation = entity.isOrganisation || name.isOrganisation;
    entity.isPerson = !entity.isOrganisation && (entity.isPerson || name.hasTitle || name.hasGivenName);
    if (name.hasArticle) {
        entity.article = m_prose.lexicon->article();
    }
    return *index;
}

bool Names::isProminent(int entity) const
{
    const auto places = m_places.constFind(entity);
    return places != m_places.cend() && places->size() >= prominent;
}

const Naming *Names::namingBefore(int entity, int token) const
{
    const auto places = m_places.constFind(entity);
    if (places == m_places.cend()) {
        return nullptr;
    }
    const auto after = std::upper_bound(places->cbegin(), places->cend(), token,
                                        [this](int at, int place) { return at < m_namings[place].token; });
    return after == places->cbegin() ? nullptr : &m_namings[*(after - 1)];
}

std::optional<int> Names::entityIn(int first, int last) const
{
    const auto from = std::lower_bound(m_namings.cbegin(), m_namings.cend(), first,
                                       [](const Naming &naming, int token) { return naming.token < token; });
    std::optional<int> found;
    for (auto naming = from; naming != m_namings.cend() && naming->token <= last; ++naming) {
        const bool isOwner = m_prose.at(naming->token).isPossessive; // "Trump's adviser Roger Stone"
        if (!isOwner && m_entities[naming->entity].isPerson) {
            return naming->entity;
        }
        found = isOwner || found ? found : naming->entity;
    }
    return found;
}

} // namespace Sidelight
