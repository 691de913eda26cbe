// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/rules/draft.h"
#include "models/quotes/rules/names.h"

#include <QHash>

#include <optional>

namespace Sidelight
{

/** Who speaks, and how one knows. */
struct Speaker {
    QString name; ///< the fullest name that the article gives; empty if unknown
    SpeakerKind kind = SpeakerKind::Unknown;
    QList<Span> chain;         ///< from behind the mention to the name
    std::optional<int> entity; ///< in Names
};

/**
 * The speakers of drafts, in their order. Mentions are resolved first, in text order, since "he" is most often who
 * spoke last, or whom a sentence since then is about; then the bare turns of a dialogue. Linear.
 */
[[nodiscard]] QList<Speaker> speakersOf(const Prose &prose, const QList<Draft> &drafts);

/** Says who speaks, mention by mention. Names nobody it does not know. */
class SpeakerResolver final
{
public:
    SpeakerResolver(const Prose &prose, const Names &names)
        : m_prose(prose)
        , m_names(names)
    {
    }

    /** The speaker of a draft with a mention; to be asked in text order. `other` is who spoke the turn before. */
    [[nodiscard]] Speaker speakerOf(const Draft &draft, std::optional<int> other);

    /** The speaker as whom an entity is known, mentioned at a token. */
    [[nodiscard]] Speaker known(int entity, int token) const;

    /** Takes down that an entity speaks. */
    void hear(int entity, int token);

private:
    Speaker resolve(const Mention &mention, std::optional<int> other);
    Speaker pronoun(int token, std::optional<int> other);
    std::optional<int> pronounEntity(int token, const LexiconEntry &pronoun, std::optional<int> other) const;
    std::optional<int> mostSalient(int token, const LexiconEntry &pronoun, std::optional<int> other) const;
    Speaker role(const Mention &mention);
    Speaker asWritten(const Mention &mention) const;
    bool isUnnamed(const Mention &mention) const;
    bool fits(int entity, const LexiconEntry &pronoun) const;
    std::optional<int> subjectSince(int from, int before, const LexiconEntry &pronoun, std::optional<int> other) const;
    std::optional<int> bearerOf(const QString &roleWord, Gender gender, int before) const;
    Speaker spoken(int entity, int token);

    const Prose &m_prose;
    const Names &m_names;
    QList<int> m_spoken;               ///< entities in the order in which they spoke
    int m_lastToken = 0;               ///< where the last one spoke
    QHash<int, Gender> m_learnt;       ///< genders that pronouns told
    bool m_isStrict = false;           ///< nobody of unknown gender is looked at
    QString m_narrator;                ///< "I"
    QHash<QString, Speaker> m_unnamed; ///< head noun -> the speaker as written
    QHash<int, Speaker> m_resolved;    ///< first token of a mention -> its speaker
};

} // namespace Sidelight
