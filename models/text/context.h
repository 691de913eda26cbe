// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QString>

namespace Sidelight
{

/** A word in its context, each part on one line: blanks and line ends are made single blanks. */
struct KeywordContext {
    QString before; ///< ends with a blank where one stands there
    QString keyword;
    QString after;

    bool operator==(const KeywordContext &) const = default;
};

/** A span with whole words before and after it, at most `width` UTF-16 units each. Linear in the span and `width`. */
[[nodiscard]] KeywordContext keywordContext(QStringView text, const Span &span, qsizetype width = 60);

/** What concordances sort by what stands before a word: its words from the last to the first, folded. */
[[nodiscard]] QString keyOfBefore(const QString &before);
/** The same for what follows: its words from the first to the last, folded. */
[[nodiscard]] QString keyOfAfter(const QString &after);

} // namespace Sidelight
