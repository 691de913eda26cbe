// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/draft.h"
#include "models/quotes/names.h"

#include <QHash>

namespace Sidelight
{

/**
 * Says who speaks: the fullest name that the article gives to a mention. Asked in text order, since "he" is most
 * often who spoke last, or whom a sentence since then is about. Names nobody it does not know.
 */
class SpeakerResolver final
{
public:
    explicit SpeakerResolver(const Prose &prose);

    [[nodiscard]] QString speakerOf(const Draft &draft);

private:
    QString resolve(const Mention &mention, int from);
    QString pronoun(int token, int from);
    QString role(const Mention &mention);
    bool fits(int entity, const LexiconEntry &pronoun) const;
    std::optional<int> subjectSince(int from, int before, const LexiconEntry &pronoun) const;
    std::optional<int> bearerOf(const QString &roleWord, Gender gender, int before) const;
    QString spoken(int entity, int token);

    const Prose &m_prose;
    Names m_names;
    QList<int> m_spoken; ///< entities in the order in which they spoke
    int m_lastToken = 0; ///< where the last one spoke
    QString m_lastSpeaker;
    QHash<QString, QString> m_unnamed; ///< head noun -> the speaker as written
};

} // namespace Sidelight
