// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/sentences/prose.h"

namespace Sidelight
{

/** Whether a word can be part of a noun phrase without being a name. */
[[nodiscard]] bool isNominal(const Token &token);

/** Whether a word can be part of a name. */
[[nodiscard]] bool isName(const Token &token);

/** The first token of the noun phrase whose head is a token; nothing before `low` is looked at. */
[[nodiscard]] int nounPhraseBegin(const Prose &prose, int head, int low);

/** The last token of the noun phrase that begins with a token, before `end`; -1 if none does. */
[[nodiscard]] int nounPhraseEnd(const Prose &prose, int first, int end);

} // namespace Sidelight
