// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/speakertable.h"
#include "models/text/article.h"

namespace Sidelight
{

/** Someone whom a quote may be given to. */
struct SpeakerChoice {
    QString name;
    int colour = 0; ///< of the palette; 0 = muted
    int quotes = 0; ///< that they have already

    bool operator==(const SpeakerChoice &) const = default;
};

/**
 * Whom a quote of an article may be given to: those who are quoted in it, then those whom it names, then all others who
 * are quoted; each once. `source` is the article's index in the analysis. Linear in the article.
 */
[[nodiscard]] QList<SpeakerChoice> speakerChoices(const SpeakerTable &speakers, int source, const Article &article);

/** The choices that have every word that was typed as the beginning of a word, those that begin with it first. */
[[nodiscard]] QList<SpeakerChoice> matchingChoices(const QList<SpeakerChoice> &choices, const QString &typed);

} // namespace Sidelight
