// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"
#include "models/text/article.h"

#include <QStringList>

#include <utility>

namespace Sidelight
{

/** One who is quoted, over all sources. */
struct SpeakerIdentity {
    QString name;         ///< the fullest form that the sources give, without titles
    QStringList forms;    ///< every form met, sorted: names and titles ("the Leader"); the name is one of them
    bool isNamed = false; ///< a person or organisation by name, not "a senior official"

    bool operator==(const SpeakerIdentity &) const = default;
};

/**
 * What the analyst decided: pairs of names of one speaker, and pairs of names of two. A name is any form of a speaker;
 * case, a leading article and blanks do not matter. What is parted wins over the engine, what is joined over all
 * else; a pair that stands in both lists is in neither. Neither the order of the pairs nor that within them matters.
 */
struct SpeakerDecisions {
    QList<std::pair<QString, QString>> joined;
    QList<std::pair<QString, QString>> parted;

    bool operator==(const SpeakerDecisions &) const = default;
};

/** Who is quoted, and who by which quote. */
struct SpeakerIdentities {
    QList<SpeakerIdentity> all; ///< those with more quotes first, then by name
    QList<QList<int>> ofQuotes; ///< [source][quote] -> index into `all`; -1 where the speaker is unknown

    bool operator==(const SpeakerIdentities &) const = default;
};

/**
 * Tells who is the same speaker in several sources. `quotes` are those of each article, in the same order. The order of
 * the articles does not matter. About linear in the texts.
 */
[[nodiscard]] SpeakerIdentities identifySpeakers(const QList<Article> &articles, const QList<QList<Quote>> &quotes,
                                                 const SpeakerDecisions &decisions = {});

} // namespace Sidelight
