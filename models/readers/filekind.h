// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Sidelight
{

/**
 * What the bytes are if they are no plain text: "PNG picture", "PDF document", or "binary data" where more than one
 * byte in fifty is a control character that no text has. None for text, UTF-16 and UTF-32 included. Linear.
 */
[[nodiscard]] std::optional<QString> binaryKind(QByteArrayView bytes);

} // namespace Sidelight
