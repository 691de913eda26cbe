// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/names.h"

#include "models/text/folding.h"

#include <algorithm>

// The people of a dialogue: those without a name, their genders, whom they address. Names are in names.cpp.

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr int longestDescription = 4;     // tokens between "the" and the noun
constexpr int pronounLookahead = 25;      // tokens after a name
constexpr qsizetype longestVocative = 30; // units
constexpr WordClasses pronouns = SubjectPronoun | ObjectPronoun | Possessive;

} // namespace

void Names::readHeads(const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        if (draft.mention && draft.cue && draft.rule != "beside"_L1 &&
            m_prose.at(draft.mention->first).is(Determiner | Possessive) &&
            !m_prose.at(draft.mention->last).isCapital) {
            m_heads.insert(folded(m_prose.wording(draft.mention->last)));
        }
    }
}

/** "the boy", "his old uncle": someone who has no name, or whose name one must find. */
bool Names::readDescription(int token, const Sentence &sentence, bool isFirst)
{
    const Token &noun = m_prose.at(token);
    const QString key = noun.isWord() && !noun.isCapital ? folded(m_prose.wording(token)) : QString();
    const bool isPerson = noun.is(Person) || m_heads.contains(key);
    const bool isHead = token + 1 >= sentence.end || !m_prose.at(token + 1).isWord() ||
                        !(m_prose.at(token + 1).is(Role) || isNamePart(m_prose.at(token + 1)));
    if (key.isEmpty() || !isPerson || !isHead || noun.isPossessive) {
        return false;
    }
    int first = token - 1;
    while (first >= std::max(sentence.begin, token - longestDescription) && m_prose.at(first).isWord() &&
           !m_prose.at(first).is(Determiner | Possessive | Preposition | Coordinator | Verb) &&
           !m_prose.at(first).isPossessive) {
        --first;
    }
    if (first < std::max(sentence.begin, token - longestDescription) ||
        !(m_prose.at(first).is(Determiner | Possessive) || m_prose.at(first).isPossessive)) {
        return false;
    }
    const Span span = m_prose.spanOf(first, token);
    const bool isDefinite = m_prose.at(first).is(Definite | Possessive) || m_prose.at(first).isPossessive;
    int entity = isDefinite ? describedAs(key, adjectives(first, token)) : -1;
    if (entity < 0) {
        entity = int(m_entities.size());
        NamedEntity person;
        person.words = {m_prose.wording(span).toString().simplified()};
        person.roles = QStringList{key} + adjectives(first, token);
        person.gender = noun.entry != nullptr ? noun.entry->gender : Gender::Unknown;
        person.isPerson = noun.is(Person | Role);
        person.isDescribed = true;
        person.fullest = span;
        m_entities.append(person);
        m_described.insert(key, entity);
    }
    const bool governed = first > sentence.begin && m_prose.at(first - 1).is(Preposition);
    m_namings.append({token, entity, isFirst && !governed, span});
    return isFirst && !governed;
}

/** The words between "the" and the noun, folded. */
QStringList Names::adjectives(int first, int noun) const
{
    QStringList result;
    for (int i = first + 1; i < noun; ++i) {
        result.append(folded(m_prose.wording(i)));
    }
    return result;
}

/** Whom one has called so, or by another such noun: "a boy", "the child"; but "the old man" is no "young man". */
int Names::describedAs(const QString &noun, const QStringList &adjectives) const
{
    int latest = m_described.value(noun, -1);
    const QStringList others = latest < 0 ? m_prose.lexicon->sameRoles(noun) : QStringList();
    for (const QString &other : others) {
        latest = std::max(latest, m_described.value(other, -1));
    }
    if (latest < 0 || adjectives.isEmpty() || m_entities[latest].roles.size() == 1) {
        return latest;
    }
    const QStringList &known = m_entities[latest].roles;
    const bool agrees = std::any_of(adjectives.cbegin(), adjectives.cend(),
                                    [&known](const QString &word) { return known.contains(word); });
    return agrees ? latest : -1;
}

/** "Lee put down her pen": the pronoun behind the subject of a sentence is most often the subject's. */
void Names::learnGenders()
{
    QList<int> votes(m_entities.size(), 0);
    for (qsizetype i = 0; i < m_namings.size(); ++i) {
        const Naming &naming = m_namings[i];
        const int limit = std::min(int(m_prose.tokens.size()), naming.token + pronounLookahead);
        const int end = i + 1 < m_namings.size() ? std::min(limit, m_namings[i + 1].token) : limit;
        for (int k = naming.token + 1; naming.opensSentence && k < end && !m_prose.at(k).isMark(u'.'); ++k) {
            const Gender gender = m_prose.at(k).entry != nullptr && m_prose.at(k).is(pronouns)
                                      ? m_prose.at(k).entry->gender
                                      : Gender::Unknown;
            if (gender == Gender::Male || gender == Gender::Female) {
                votes[naming.entity] += gender == Gender::Male ? 1 : -1;
                break;
            }
        }
    }
    for (qsizetype i = 0; i < m_entities.size(); ++i) {
        if (m_entities[i].gender == Gender::Unknown && votes[i] != 0) {
            m_entities[i].gender = votes[i] > 0 ? Gender::Male : Gender::Female;
        }
    }
}

/** Who says something in a dialogue is a person. */
void Names::markSpeakers(const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        if (draft.mention && draft.cue && draft.type == QuoteType::Direct) {
            const auto entity = entityIn(draft.mention->first, draft.mention->last);
            if (entity && !m_entities[*entity].isOrganisation && !m_entities[*entity].isDescribed) {
                m_entities[*entity].isPerson = true;
            }
        }
    }
}

std::optional<int> Names::addressedIn(QStringView content) const
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= content.size(); ++i) {
        if (i < content.size() && !QStringView(u",.!?;:\u2014\u2026").contains(content[i])) {
            continue;
        }
        const QStringView piece = content.sliced(begin, i - begin).trimmed();
        begin = i + 1;
        if (piece.isEmpty() || piece.size() > longestVocative || !piece.front().isUpper()) {
            continue;
        }
        const qsizetype blank = piece.lastIndexOf(u' ');
        const QStringView last = piece.sliced(blank + 1);
        const bool isNamed = !last.isEmpty() && last.front().isUpper();
        for (const int index : isNamed ? m_byLastWord.value(folded(last)) : QList<int>()) {
            if (m_entities[index].isPerson) {
                return index;
            }
        }
        for (const int index : isNamed ? m_byFirstWord.value(folded(last)) : QList<int>()) {
            if (m_entities[index].isPerson) {
                return index;
            }
        }
    }
    return {};
}

} // namespace Sidelight
