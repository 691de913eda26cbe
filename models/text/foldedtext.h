// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QList>
#include <QString>

namespace Sidelight
{

/** A text as it is compared, and for each of its units the characters of the original that it comes from. */
struct FoldedText {
    QString text;
    QList<Span> origins; ///< one a unit; those of one character and its combining marks are alike

    bool operator==(const FoldedText &) const = default;
};

/** folded() of a text, with a blank in place of every run of blanks, and the way back to the original. Linear. */
[[nodiscard]] FoldedText foldedText(QStringView text);

/** The text with each apostrophe, quotation mark, dash and blank as the plain one; position for position. Linear. */
[[nodiscard]] QString withPlainMarks(QStringView text);

} // namespace Sidelight
