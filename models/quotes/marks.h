// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
 * closes ends with it, as in print, where the next paragraph opens with a new mark. Pairs that open one way and close
 * another are taken; inch marks and apostrophes are not. Marks inside a run belong to it. Linear.
 */
[[nodiscard]] QList<QuotedRun> quotedRuns(QStringView text, const Lexicon &lexicon, const QList<Span> &masked = {});

} // namespace Sidelight
