// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringConverter>

#include <optional>

namespace Sidelight
{

/**
 * Whether bytes without a byte order mark are UTF-16 or UTF-32, and of which order: they hold NULs (halves of blanks,
 * line ends, digits and Latin letters), and read so nearly every unit is an assigned character. Where both orders
 * read, the halves that vary more are the low ones. Works for any script that has blanks, digits or line ends, and
 * refuses binary data. Linear.
 */
[[nodiscard]] std::optional<QStringConverter::Encoding> unmarkedUnicode(QByteArrayView bytes);

} // namespace Sidelight
