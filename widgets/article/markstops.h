// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/marks/articlemarks.h"
#include "widgets/article/layers.h"

#include <optional>

namespace Sidelight
{

/** A place in a text where one or several marks begin. */
struct MarkStop {
    qsizetype offset = 0;
    Span span;    ///< of the longest mark that begins here
    QString text; ///< what begins here, for the reader: "Quote by Josh Earnest, indirect · Shared by 3"
    QUuid coding; ///< that begins here; null if none does

    bool operator==(const MarkStop &) const = default;
};

/** "Quote by Josh Earnest, indirect" */
[[nodiscard]] QString quoteText(const QuoteMark &quote);
/** "Coded: The Nov. 24 deadline, asserts" */
[[nodiscard]] QString codingText(const CodingMark &coding);

/**
 * The next place after the caret (or the previous before it) where a mark begins of a layer that is shown: passages,
 * differences, quotes, codings, dates and numbers, hits; not what only sets the text off, Only here and Prose. None at
 * the end. Cost: one pass over the marks.
 */
[[nodiscard]] std::optional<MarkStop> nextMark(const ArticleMarks &marks, Layers layers, qsizetype caret, bool forward);

} // namespace Sidelight
