// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/utterances.h"

namespace Sidelight
{

/**
 * Makes the fullest row of an utterance its base, and says what the others are to it: for one whose members have
 * changed. `texts` are the reading texts of the sources. About linear in the words of the quotes.
 */
void chooseBase(Utterance &utterance, const QStringList &texts, const QList<QList<Quote>> &quotes);

} // namespace Sidelight
