// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/listformat.h"
#include "models/exchange/json/passageswriter.h"
#include "models/quotes/utterances.h"

namespace Sidelight
{

/** The form as it stands in files: "base", "verbatim", "trimmed" ... */
[[nodiscard]] QString utteranceFormKey(UtteranceForm form);

/**
 * Writes utterances in their order: as JSON Lines one line an utterance,
 *     {"speaker": "..."|null, "members": [{"doc_id": "a.txt", "content": [s,e], "type": "direct|indirect|mixed",
 *      "form": "base|verbatim|trimmed|...", "words": 12}]}
 * as CSV one record a member under a header, with the number of its utterance (from 1). Positions are code points,
 * half-open. `documents` are those of the sources. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeUtterances(QIODevice &device, const QList<ListedDocument> &documents,
                                           const QList<QList<Quote>> &quotes, const SpeakerIdentities &speakers,
                                           const QList<Utterance> &utterances, const ListFormat &format);

} // namespace Sidelight
