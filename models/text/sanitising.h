// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidelight
{

/**
 * Makes decoded text safe to keep, once, at import: a BOM at the start is dropped; CRLF, CR, U+0085, U+2028 and U+2029
 * become LF; NUL, other C0 controls but TAB and LF, lone surrogates, U+FDD0..U+FDEF, U+FFFE and U+FFFF become U+FFFD. Nothing else
 * changes (no-break spaces stay). Sanitising twice changes nothing. Linear.
 */
[[nodiscard]] QString sanitised(const QString &text);

} // namespace Sidelight
