// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/speakers.h"

#include <vector>

namespace Sidelight
{

/** A word of a statement that says something by itself. */
struct StatementWord {
    int stem = 0;      ///< the same for "cooperate", "cooperation", "cooperating"
    int place = 0;     ///< among all words of the statement
    double weight = 0; ///< how rare it is in the texts, (0, 1]
};

/** One quote as utterances are made of. */
struct Statement {
    int source = 0;
    int quote = 0;
    int speaker = -1;                        ///< index into SpeakerIdentities::all
    bool isNamed = false;                    ///< its speaker is
    bool isOwnWords = false;                 ///< the speaker's, at least in part: direct or mixed
    std::vector<int> words;                  ///< all of them, folded, as numbers
    std::vector<StatementWord> telling;      ///< those that say something
    std::vector<std::pair<int, double>> bag; ///< their stems and weights, sorted
    double weight = 0;                       ///< of the telling words
};

/**
 * The quotes of all sources as statements, by source, then quote. Words of grammar (by the lexicon of the text's
 * language: articles, pronouns, auxiliaries ...) tell nothing, so that "I'm not in a position" and "he is not in a
 * position" are alike; tenses and forms are levelled by cutting words to five letters, which serves any language that
 * inflects at the end (McNamee and Mayfield 2004). A word weighs the more the rarer it is in all the texts together.
 * Linear in the texts.
 */
[[nodiscard]] std::vector<Statement> statements(const QList<Article> &articles, const QList<QList<Quote>> &quotes,
                                                const SpeakerIdentities &speakers);

} // namespace Sidelight
