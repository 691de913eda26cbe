// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/rules/draft.h"

#include <optional>

namespace Sidelight
{

/**
 * The subject of a sentence: what it opens with, or where the verb comes second ("Am Montag warnte die Stadt: ...")
 * what follows the verb that an adverbial puts there.
 */
[[nodiscard]] std::optional<Mention> sentenceSubject(const Prose &prose, const Sentence &sentence);

/**
 * Where the verb comes second, gives a draft whose mention is part of an adverbial before its cue ("In seiner Rede
 * sagte der Minister ...") the subject behind the cue.
 */
void correctSubject(const Prose &prose, const Sentence &sentence, Draft &draft);

} // namespace Sidelight
