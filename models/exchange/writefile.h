// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

class QIODevice;

namespace Sidelight
{

/**
 * Writes a file as a whole or not at all: what was there before is replaced only when `write` has succeeded and all of
 * it is on the disk. What is no ordinary file (a pipe, a terminal) is written directly.
 * Errors: IsDirectory, FileNotWritable, DiskFull, and whatever `write` returns; the file is named in each.
 */
[[nodiscard]] Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

/** Writes all the bytes to an open device. Errors: FileNotWritable, DiskFull. */
[[nodiscard]] Result<void> writeBytes(QIODevice &device, QByteArrayView bytes);

} // namespace Sidelight
