// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Sidelight
{

/** What one line of a text is. */
enum class LineRole {
    Paragraph, ///< as in print and on the web
    Sentence,  ///< as in corpora: one sentence a line, blanks round every mark; where paragraphs ended is lost
    Column,    ///< wrapped to a column, paragraphs parted by blank lines, as in mail and old plain text
};

/** What the lines of a text are, told from how they end. Linear. */
[[nodiscard]] LineRole lineRole(QStringView text);

/** The text with a blank for each line end inside a paragraph of wrapped lines; of the same length. Linear. */
[[nodiscard]] QString unwrappedColumn(const QString &text);

} // namespace Sidelight
