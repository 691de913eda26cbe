// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/speakers.h"
#include "models/text/variants.h"

namespace Sidelight
{

/** What one quote of an utterance is to the fullest one: verbatim, trimmed, spliced, cleaned ... */
using UtteranceForm = VariantKind;

/** One source's quote of an utterance. */
struct UtteranceMember {
    int source = 0;
    int quote = 0;                            ///< index into the quotes of the source
    UtteranceForm form = UtteranceForm::Base; ///< against the base
    int words = 0;                            ///< of the quote with those that go on from it: "trimmed to 2 words"
    bool continues = false;                   ///< it goes on from the member before it: "...", he said. "..."

    bool operator==(const UtteranceMember &) const = default;
};

/** One thing once said by one speaker, with its quotes in all sources. */
struct Utterance {
    int speaker = -1;               ///< index into SpeakerIdentities::all; -1 if no quote has a known one
    QList<UtteranceMember> members; ///< ordered by source, then quote; at least one
    int base = 0;                   ///< which member is, or begins, the base: the fullest in the speaker's own words

    bool operator==(const Utterance &) const = default;
};

/**
 * Lines up what was once said over all sources: every quote is in exactly one utterance, most of them alone. Utterances
 * stand in the order of their first members. `quotes` are those of each article, `speakers` who said them. The order
 * of the articles matters for the numbers only. About linear in the words of the quotes.
 */
[[nodiscard]] QList<Utterance> lineUpUtterances(const QList<Article> &articles, const QList<QList<Quote>> &quotes,
                                                const SpeakerIdentities &speakers);

/**
 * The members by the rows in which they stand side by side: one each, but for those that go on from the one before,
 * which stand in its row. Indexes into the members.
 */
[[nodiscard]] QList<QList<int>> utteranceRows(const Utterance &utterance);

/**
 * The quotes of an utterance word by word, in columns: see utteranceRows() for its rows. `base` is an index into the
 * members; anything else is the utterance's own. `texts` are the reading texts of the sources.
 */
[[nodiscard]] Variants variantsOf(const Utterance &utterance, const QStringList &texts,
                                  const QList<QList<Quote>> &quotes, int base = -1);

} // namespace Sidelight
