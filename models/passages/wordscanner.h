// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/pulse.h"
#include "models/passages/vocabulary.h"
#include "models/text/span.h"

#include <vector>

namespace Sidelight
{

/** One word of a text as passages are made of: where it stands and what it is. */
struct ScannedWord {
    quint32 begin = 0;
    quint32 length = 0;
    WordId id = barrier;
};

/**
 * Appends the words of a text, in order. A word is an unbroken run of letters and digits with their marks, so that
 * "U.S." and "1,237" have two; scripts that are written without blanks (Han, kana, Thai, Lao, Khmer, Burmese), and
 * Hangul, are cut by ICU. A word that a hyphen breaks at the end of a line is one. Every word lies within one word of
 * words() (Unicode Standard Annex 29) and begins or ends it where no sign joins it to a neighbour; see wholeWords().
 *
 * Stops early, with what it has, when the pulse does. Linear; about 100 million units a second for text in ASCII, which
 * is most of what there is.
 */
void scanWords(QStringView text, Vocabulary &vocabulary, std::vector<ScannedWord> &words, Pulse &pulse);

/** The span widened at both ends to whole words of words(): "237" to "1,237". The span begins and ends with words. */
[[nodiscard]] Span wholeWords(QStringView text, const Span &span);

} // namespace Sidelight
