// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"
#include "models/quotes/utterances.h"

#include <QStringList>

namespace Sidelight
{

/** "direct", "mixed", "indirect". */
[[nodiscard]] QString typeText(QuoteType type);

/** What a quote of an utterance is to the others, in words: "verbatim", "trimmed to 2 words", "only here". */
[[nodiscard]] QString formText(const Utterance &utterance, int member);

/** What is known of a quote, to say why it is one and who says it. */
struct QuoteEvidence {
    QuoteType type = QuoteType::Direct;
    QString rule; ///< "cue-after/1"
    double confidence = 0;
    QString cue;
    QString mention;
    QString named;   ///< the speaker as the article itself gives them; may be empty
    QString speaker; ///< over all sources; may be empty
};

/** Why it is a quote, how the mention leads to the name, and how sure that is: a sentence each. */
[[nodiscard]] QStringList evidenceText(const QuoteEvidence &evidence);

} // namespace Sidelight
