// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/speakerresolver.h"

#include "models/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

using enum WordClass;

constexpr qsizetype remembered = 6; // speakers looked back on for a pronoun
constexpr qsizetype lookback = 60;  // namings looked back on

} // namespace

SpeakerResolver::SpeakerResolver(const Prose &prose)
    : m_prose(prose)
    , m_names(prose)
{
}

QString SpeakerResolver::speakerOf(const Draft &draft)
{
    return draft.mention ? resolve(*draft.mention, draft.token) : QString();
}

QString SpeakerResolver::resolve(const Mention &mention, int from)
{
    const Token &head = m_prose.at(mention.last);
    if (mention.first == mention.last && head.is(SubjectPronoun | ObjectPronoun)) {
        return pronoun(mention.first, from);
    }
    const Token &first = m_prose.at(mention.first);
    bool isUnnamed = false; // "a spokesman for Trump"
    for (int i = mention.first; i <= mention.last; ++i) {
        const Token &token = m_prose.at(i);
        if (token.is(Preposition | Linker) && i > mention.first && !m_prose.at(i - 1).isCapital) {
            isUnnamed = true;
            break;
        }
    }
    const bool headIsCommon = !head.isCapital && head.isWord();
    if (!isUnnamed && !(headIsCommon && !head.is(OrganisationRole))) {
        if (const auto entity = m_names.entityIn(mention.first, mention.last)) {
            return spoken(*entity, mention.last);
        }
    }
    if (first.is(Determiner | Possessive) || head.is(Role | OrganisationRole)) {
        return role(mention);
    }
    return m_prose.wording(m_prose.spanOf(mention.first, mention.last)).toString();
}

QString SpeakerResolver::spoken(int entity, int token)
{
    m_spoken.append(entity);
    m_lastToken = token;
    m_lastSpeaker = m_names.entity(entity).name();
    return m_lastSpeaker;
}

bool SpeakerResolver::fits(int index, const LexiconEntry &pronoun) const
{
    const NamedEntity &entity = m_names.entity(index);
    if (pronoun.gender == Gender::Neuter) {
        return entity.isOrganisation;
    }
    if (pronoun.number == Number::Plural) {
        return entity.isOrganisation;
    }
    return !entity.isOrganisation && (entity.gender == pronoun.gender || entity.gender == Gender::Unknown) &&
           (entity.isPerson || entity.article.isEmpty());
}

/** Whom the latest sentence between two places is about. */
std::optional<int> SpeakerResolver::subjectSince(int from, int before, const LexiconEntry &pronoun) const
{
    const QList<Naming> &namings = m_names.namings();
    auto naming = std::lower_bound(namings.cbegin(), namings.cend(), before,
                                   [](const Naming &n, int token) { return n.token < token; });
    for (qsizetype steps = 0; naming != namings.cbegin() && steps < lookback; ++steps) {
        --naming;
        if (naming->token <= from) {
            break;
        }
        if (naming->opensSentence && m_names.entity(naming->entity).isPerson && fits(naming->entity, pronoun)) {
            return naming->entity;
        }
    }
    return {};
}

QString SpeakerResolver::pronoun(int token, int from)
{
    const LexiconEntry &entry = *m_prose.at(token).entry;
    if (entry.gender == Gender::First || entry.gender == Gender::Second) {
        return {};
    }
    Q_UNUSED(from)
    if (const auto subject = subjectSince(m_lastToken, token, entry)) {
        return spoken(*subject, token);
    }
    const qsizetype oldest = std::max<qsizetype>(0, m_spoken.size() - remembered);
    for (qsizetype i = m_spoken.size() - 1; i >= oldest; --i) {
        if (fits(m_spoken[i], entry)) {
            return spoken(m_spoken[i], token);
        }
    }
    const QList<Naming> &namings = m_names.namings();
    auto naming = std::lower_bound(namings.cbegin(), namings.cend(), token,
                                   [](const Naming &n, int position) { return n.token < position; });
    for (qsizetype steps = 0; naming != namings.cbegin() && steps < lookback; ++steps) {
        --naming;
        if (fits(naming->entity, entry)) {
            return spoken(naming->entity, token);
        }
    }
    return {};
}

/** The last one named who bears a role: "the spokesman". */
std::optional<int> SpeakerResolver::bearerOf(const QString &roleWord, Gender gender, int before) const
{
    const QList<Naming> &namings = m_names.namings();
    auto naming = std::lower_bound(namings.cbegin(), namings.cend(), before,
                                   [](const Naming &n, int token) { return n.token < token; });
    for (qsizetype steps = 0; naming != namings.cbegin() && steps < lookback; ++steps) {
        --naming;
        const NamedEntity &entity = m_names.entity(naming->entity);
        const bool agrees = gender == Gender::Unknown || entity.gender == Gender::Unknown || entity.gender == gender;
        if (entity.isPerson && agrees && entity.roles.contains(roleWord)) {
            return naming->entity;
        }
    }
    return {};
}

QString SpeakerResolver::role(const Mention &mention)
{
    int noun = mention.last;
    for (int i = mention.first; i <= mention.last; ++i) {
        if (m_prose.at(i).is(Preposition | Linker) && i > mention.first) {
            noun = i - 1;
            break;
        }
    }
    const Token &head = m_prose.at(noun);
    const QString word = folded(m_prose.wording(noun));
    const bool isDefinite = m_prose.at(mention.first).is(Definite) || m_prose.at(mention.first).isCapital;
    if (isDefinite && head.is(Role | Title)) {
        if (const auto bearer = bearerOf(word, head.entry->gender, mention.first)) {
            return spoken(*bearer, mention.last);
        }
    }
    if (isDefinite && head.is(OrganisationRole)) {
        for (auto entity = m_spoken.crbegin(); entity != m_spoken.crend(); ++entity) {
            if (m_names.entity(*entity).isOrganisation) {
                return spoken(*entity, mention.last);
            }
        }
    }
    if (isDefinite && m_unnamed.contains(word)) {
        return m_unnamed.value(word);
    }
    const QString written = m_prose.wording(m_prose.spanOf(mention.first, mention.last)).toString();
    m_unnamed.insert(word, written);
    m_lastToken = mention.last;
    return written;
}

} // namespace Sidelight
