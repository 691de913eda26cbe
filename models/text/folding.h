// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidelight
{

/**
 * A word as it is compared: case folded, compatibility forms resolved (ligatures, full width), curly apostrophes
 * straight, dashes to '-', soft hyphens and other default-ignorable characters dropped. Accents stay.
 * Two spellings of the same word fold to the same string; folding twice changes nothing. Linear.
 */
[[nodiscard]] QString folded(QStringView word);
/** The same at the end of a string that holds many, which need no memory of their own. */
void appendFolded(QString &all, QStringView word);

/** An apostrophe, quotation mark or dash as the one that typewriters have; any other unit as it is. */
[[nodiscard]] QChar plainMark(QChar unit);

} // namespace Sidelight
