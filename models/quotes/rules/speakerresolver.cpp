// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/rules/speakerresolver.h"

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
constexpr double decayByNaming = 0.85;
constexpr double decayBySpeaking = 0.6;
constexpr double spokenSalience = 3; // of who spoke last; a subject just named has 2
constexpr int theNarrator = -1;      // who says "I"

} // namespace

Speaker SpeakerResolver::speakerOf(const Draft &draft, std::optional<int> other)
{
    const auto known = m_resolved.constFind(draft.mention->first);
    if (known != m_resolved.cend()) {
        return *known; // another part of the same quote
    }
    const qsizetype heard = m_spoken.size();
    const int lastToken = m_lastToken;
    const Speaker speaker = resolve(*draft.mention, other);
    if (!draft.isSpeech) { // "he" of the next quote is not who wanted something
        m_spoken.resize(heard);
        m_lastToken = lastToken;
    }
    m_resolved.insert(draft.mention->first, speaker);
    return speaker;
}

/** "a spokesman for Trump" */
bool SpeakerResolver::isUnnamed(const Mention &mention) const
{
    for (int i = mention.first + 1; i <= mention.last; ++i) {
        if (m_prose.at(i).is(Preposition | Linker) && !m_prose.at(i - 1).isCapital) {
            return true;
        }
    }
    return false;
}

Speaker SpeakerResolver::resolve(const Mention &mention, std::optional<int> other)
{
    const Token &head = m_prose.at(mention.last);
    if (mention.first == mention.last && head.is(SubjectPronoun | ObjectPronoun)) {
        return pronoun(mention.first, other);
    }
    const bool headIsCommon = !head.isCapital && head.isWord();
    const bool namesSomeone = !isUnnamed(mention) && !(headIsCommon && !head.is(OrganisationRole));
    if (namesSomeone) {
        if (const auto entity = m_names.entityIn(mention.first, mention.last)) {
            return spoken(*entity, mention.last);
        }
    }
    if (m_prose.at(mention.first).is(Determiner | Possessive) || head.is(Role | OrganisationRole)) {
        return role(mention);
    }
    Speaker speaker = asWritten(mention);
    speaker.kind = headIsCommon ? SpeakerKind::Unnamed : SpeakerKind::Unknown;
    return speaker;
}

Speaker SpeakerResolver::asWritten(const Mention &mention) const
{
    Speaker speaker;
    speaker.name = m_prose.wording(m_prose.spanOf(mention.first, mention.last)).toString().simplified();
    speaker.kind = SpeakerKind::Unnamed;
    return speaker;
}

Speaker SpeakerResolver::known(int index, int token) const
{
    if (index == theNarrator) {
        Speaker narrator;
        narrator.name = m_narrator;
        narrator.kind = SpeakerKind::Unnamed;
        narrator.entity = theNarrator;
        return narrator;
    }
    const NamedEntity &entity = m_names.entity(index);
    Speaker speaker;
    speaker.name = entity.name();
    speaker.entity = index;
    speaker.kind = entity.isOrganisation ? SpeakerKind::Organisation
                   : entity.isDescribed  ? SpeakerKind::Unnamed
                                         : SpeakerKind::Person;
    const Naming *naming = m_names.namingBefore(index, token);
    if (naming != nullptr && naming->token != token) {
        speaker.chain.append(naming->span);
    }
    if (naming == nullptr || naming->span != entity.fullest) {
        speaker.chain.append(entity.fullest);
    }
    return speaker;
}

void SpeakerResolver::hear(int entity, int token)
{
    m_spoken.append(entity);
    m_lastToken = token;
}

Speaker SpeakerResolver::spoken(int entity, int token)
{
    hear(entity, token);
    return known(entity, token);
}

bool SpeakerResolver::fits(int index, const LexiconEntry &pronoun) const
{
    if (index == theNarrator) {
        return false;
    }
    const NamedEntity &entity = m_names.entity(index);
    if (pronoun.gender == Gender::Neuter || pronoun.number == Number::Plural) {
        return entity.isOrganisation;
    }
    const Gender gender = m_learnt.value(index, entity.gender);
    return !entity.isOrganisation && (gender == pronoun.gender || (gender == Gender::Unknown && !m_isStrict)) &&
           (entity.isPerson || (entity.article.isEmpty() && !m_prose.isDialogue));
}

/** Whom the latest sentence between two places is about. */
std::optional<int> SpeakerResolver::subjectSince(int from, int before, const LexiconEntry &pronoun,
                                                 std::optional<int> other) const
{
    const QList<Naming> &namings = m_names.namings();
    auto naming = std::lower_bound(namings.cbegin(), namings.cend(), before,
                                   [](const Naming &n, int token) { return n.token < token; });
    for (qsizetype steps = 0; naming != namings.cbegin() && steps < lookback; ++steps) {
        --naming;
        if (naming->token <= from) {
            break;
        }
        if (naming->opensSentence && naming->entity != other && m_names.entity(naming->entity).isPerson &&
            fits(naming->entity, pronoun)) {
            return naming->entity;
        }
    }
    return {};
}

Speaker SpeakerResolver::pronoun(int token, std::optional<int> other)
{
    const LexiconEntry &entry = *m_prose.at(token).entry;
    if (entry.gender == Gender::First || entry.gender == Gender::Second) {
        if (!m_prose.isDialogue || entry.gender == Gender::Second) {
            return {};
        }
        m_narrator = m_prose.wording(token).toString();
        return spoken(theNarrator, token);
    }
    std::optional<int> entity;
    m_isStrict = m_prose.isDialogue; // in a story the one whose gender is known comes first
    for (int round = m_isStrict ? 0 : 1; round < 2 && !entity; ++round) {
        entity = pronounEntity(token, entry, other);
        m_isStrict = false;
    }
    entity = entity || !other ? entity : pronounEntity(token, entry, {});
    if (!entity) {
        return {};
    }
    if (m_prose.isDialogue && m_names.entity(*entity).gender == Gender::Unknown) {
        m_learnt.insert(*entity, entry.gender);
    }
    return spoken(*entity, token);
}

/**
 * Whom a story is about at a place: each naming adds to its bearer, a subject more than others, the less the longer
 * ago; so does having spoken (after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994).
 */
std::optional<int> SpeakerResolver::mostSalient(int token, const LexiconEntry &pronoun, std::optional<int> other) const
{
    QMap<int, double> salience; // in a fixed order: who came first wins a tie
    const QList<Naming> &namings = m_names.namings();
    auto naming = std::lower_bound(namings.cbegin(), namings.cend(), token,
                                   [](const Naming &n, int position) { return n.token < position; });
    double weight = 1;
    for (qsizetype steps = 0; naming != namings.cbegin() && steps < lookback; ++steps) {
        --naming;
        if (naming->entity != other && fits(naming->entity, pronoun)) {
            const double prominence = m_names.isProminent(naming->entity) ? 2 : 1;
            salience[naming->entity] += weight * prominence * (naming->opensSentence ? 2 : 1);
        }
        weight *= decayByNaming;
    }
    weight = spokenSalience;
    const qsizetype oldest = std::max<qsizetype>(0, m_spoken.size() - remembered);
    for (qsizetype i = m_spoken.size() - 1; i >= oldest; --i) {
        if (m_spoken[i] != other && fits(m_spoken[i], pronoun)) {
            salience[m_spoken[i]] += weight;
        }
        weight *= decayBySpeaking;
    }
    const auto best = std::max_element(salience.cbegin(), salience.cend());
    return best == salience.cend() ? std::nullopt : std::optional(best.key());
}

std::optional<int> SpeakerResolver::pronounEntity(int token, const LexiconEntry &pronoun,
                                                  std::optional<int> other) const
{
    if (m_prose.isDialogue) {
        return mostSalient(token, pronoun, other);
    }
    if (const auto subject = subjectSince(m_lastToken, token, pronoun, other)) {
        return subject;
    }
    const qsizetype oldest = std::max<qsizetype>(0, m_spoken.size() - remembered);
    for (qsizetype i = m_spoken.size() - 1; i >= oldest; --i) {
        if (m_spoken[i] != other && fits(m_spoken[i], pronoun)) {
            return m_spoken[i];
        }
    }
    const QList<Naming> &namings = m_names.namings();
    auto naming = std::lower_bound(namings.cbegin(), namings.cend(), token,
                                   [](const Naming &n, int position) { return n.token < position; });
    for (qsizetype steps = 0; naming != namings.cbegin() && steps < lookback; ++steps) {
        --naming;
        if (naming->entity != other && fits(naming->entity, pronoun)) {
            return naming->entity;
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

Speaker SpeakerResolver::role(const Mention &mention)
{
    int noun = mention.last;
    for (int i = mention.first + 1; i <= mention.last; ++i) {
        if (m_prose.at(i).is(Preposition | Linker)) {
            noun = i - 1;
            break;
        }
    }
    const Token &head = m_prose.at(noun);
    const QString word = folded(m_prose.wording(noun));
    const bool isBare = m_prose.at(mention.first).isCapital && !m_prose.lexicon->endsLikePlural(word);
    const bool isDefinite = m_prose.at(mention.first).is(Definite) || isBare; // "Spokesman Lee", not "Reports"
    if (isDefinite && head.is(Role | Title)) {
        if (const auto bearer = bearerOf(word, head.entry->gender, mention.first)) {
            return spoken(*bearer, mention.last);
        }
    }
    if (m_prose.isDialogue) {
        if (const auto described = m_names.entityIn(mention.first, mention.last)) {
            return spoken(*described, mention.last);
        }
    }
    if (isDefinite && head.is(OrganisationRole)) {
        for (auto entity = m_spoken.crbegin(); entity != m_spoken.crend(); ++entity) {
            if (*entity >= 0 && m_names.entity(*entity).isOrganisation) {
                return spoken(*entity, mention.last);
            }
        }
    }
    if (isDefinite && m_unnamed.contains(word)) {
        return m_unnamed.value(word);
    }
    const Speaker written = asWritten(mention);
    m_unnamed.insert(word, written);
    m_lastToken = mention.last;
    return written;
}

} // namespace Sidelight
