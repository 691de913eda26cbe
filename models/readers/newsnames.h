// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/newslines.h"

namespace Sidelight
{

/** Whether the first letter is not a small one; letters of scripts without case count as capitals. */
[[nodiscard]] bool isCapitalised(QStringView word);

/** Whether every letter is a capital and there are at least two. */
[[nodiscard]] bool isAllCapitals(QStringView text);

/**
 * Whether the line is written as English titles are: every word of four letters or more begins with a capital (of
 * eight and more such words one may not). At least three such words.
 */
[[nodiscard]] bool isTitleCase(const NewsLine &line);

/** Whether a folded word begins with a digit; an empty one does not. */
[[nodiscard]] bool isNumber(const QString &word);

/** Whether the character sets off the items of a list. */
[[nodiscard]] bool isBullet(QChar unit);

/** Whether the line is laid out in columns. */
[[nodiscard]] bool isTable(const NewsLine &line);

/** Whether a text of 1 to `limit` words is a name, or names with "and" between: capitalised words, "van", "de",
 * initials. */
[[nodiscard]] bool isNameLike(QStringView text, qsizetype limit = 6);

/** Whether the text is one of the known news agencies. */
[[nodiscard]] bool isAgency(QStringView text);

/** Whether the text is a news agency, or several of them and of other names: "Al Jazeera and Reuters", "AFP/AP". */
[[nodiscard]] bool isAgencyList(QStringView text);

/** Whether the text is nothing but news agencies. */
[[nodiscard]] bool isOnlyAgencies(QStringView text);

/** The text without brackets around all of it, outer blanks and a closing full stop. */
[[nodiscard]] QStringView unwrapped(QStringView text);

} // namespace Sidelight
