// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readers/encoding.h"

namespace Sidelight
{

/**
 * Decodes bytes of an unknown old page: what uchardet says, else what ICU says, if every byte can be decoded so; else
 * windows-1252. A page that a Windows page extends is read as the Windows page.
 *
 * Detectors go by statistics and are often wrong on text that is nearly all ASCII. So a single-byte page is checked
 * against windows-1252 and macintosh by counting oddities (see oddCharacters()): a rare page gives way to a common one
 * that reads no worse, any page to one that reads much better. Linear.
 */
[[nodiscard]] DecodedText fromLegacyPage(const QByteArray &bytes);

/**
 * How many characters beyond ASCII stand where text does not have them, as after decoding with a wrong page: capitals
 * after small letters, letters of two scripts in a word, signs and quotation marks between letters,
 * controls. Linear.
 */
[[nodiscard]] qsizetype oddCharacters(QStringView text);

} // namespace Sidelight
