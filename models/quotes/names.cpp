// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/names.h"

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
constexpr qsizetype mostCandidates = 8; // entities with the same last word that are compared

bool isNamePart(const Token &token)
{
    return token.isWord() && token.isCapital &&
           !token.is(SubjectPronoun | ObjectPronoun | Determiner | Possessive | Time) &&
           !token.is(Coordinator | Subordinator | That | Relative | Auxiliary | Modal | Negation) &&
           !(token.is(Preposition | Adverb) && !token.is(NameParticle | GivenName)) && !(token.is(Quantifier));
}

bool startsWith(const QString &word, const QString &other)
{
    return folded(word).front() == folded(other).front() && (word.size() <= 2 || other.size() <= 2);
}

} // namespace

QString NamedEntity::name() const
{
    return (isPerson || article.isEmpty() ? QString() : article + u' ') + words.join(u' ');
}

Names::Names(const Prose &prose)
    : m_prose(prose)
{
    for (const Sentence &sentence : prose.sentences) {
        read(sentence);
    }
}

void Names::read(const Sentence &sentence)
{
    bool isFirst = true;
    for (int i = sentence.begin; i < sentence.end; ++i) {
        if (!isNamePart(m_prose.at(i))) {
            continue;
        }
        const int end = sequenceEnd(i, sentence.end);
        const Parsed name = parsed(i, end, sentence.begin);
        if (!name.words.isEmpty()) {
            const int entity = enter(name);
            if (!m_entities[entity].isOrganisation) {
                readApposition(end, sentence.end, m_entities[entity]);
            }
            const bool governed =
                i > sentence.begin && m_prose.at(i - 1).is(Preposition) && !m_prose.at(i - 1).is(Subordinator);
            const bool subject = isFirst && !governed && !m_prose.at(end - 1).isPossessive;
            m_namings.append({end - 1, entity, subject});
            isFirst = isFirst && (governed || !m_entities[entity].isPerson);
        }
        i = end - 1;
    }
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
    return found;
}

int Names::enter(const Parsed &name)
{
    std::optional<int> index = known(name);
    if (!index) {
        index = int(m_entities.size());
        m_entities.append(NamedEntity{name.words, {}, name.gender, false, false, {}});
        m_byLastWord[folded(name.words.constLast())].append(*index);
    }
    NamedEntity &entity = m_entities[*index];
    if (name.words.size() > entity.words.size()) {
        entity.words = name.words;
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
