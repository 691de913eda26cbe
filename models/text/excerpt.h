// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QString>

namespace Sidelight
{

/**
 * A stretch of a text as one line for lists and cells: blanks and line ends made single blanks, cut at a word with an
 * ellipsis where it has more than `limit` characters (UTF-16 units). A span that reaches beyond the text is clamped.
 */
[[nodiscard]] QString excerpt(QStringView text, const Span &span, qsizetype limit = 240);

/**
 * The beginning or the end of a text, at most `limit` characters (UTF-16 units) of it: whole words where there are
 * any, never half of a surrogate pair.
 */
[[nodiscard]] QStringView beginningOf(QStringView text, qsizetype limit);
[[nodiscard]] QStringView endOf(QStringView text, qsizetype limit);

} // namespace Sidelight
