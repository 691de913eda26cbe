// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/sentences/layout.h"
#include "models/text/span.h"

#include <QList>
#include <QStringView>

namespace Sidelight
{

class Lexicon;

/** A stretch between quotation marks. */
struct QuotedRun {
    Span span;           ///< marks included
    Span content;        ///< without the marks and the blanks beside them
    bool isOpen = false; ///< no mark closes it: it runs to the end of its paragraph

    bool operator==(const QuotedRun &) const = default;
};

/**
 * The quoted runs of a text in order, not overlapping. A run never leaves its paragraph (a line): one that no mark
 * closes ends with it, as in print, where the next paragraph opens with a new mark. Where a line is a sentence, a run
 * goes on over lines, to its mark or to the next line that opens with one. Pairs that open one way and close another
 * are taken; inch marks and apostrophes are not. Single marks hold speech where a text closes more speech with them
 * than with double ones. Marks inside a run belong to it. Wrapped text is passed unwrapped. Linear.
 */
[[nodiscard]] QList<QuotedRun> quotedRuns(QStringView text, const Lexicon &lexicon, const QList<Span> &masked = {},
                                          LineRole role = LineRole::Paragraph);

} // namespace Sidelight
