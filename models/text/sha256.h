// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Sidelight
{

/**
 * The SHA-256 sum (FIPS 180-4), 32 bytes. Linear; by the processor's own instructions where it has them, so that
 * articles can be summed where a person waits.
 */
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace Sidelight
