// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "models/text/error.h"

namespace Sidelight::cli
{

/** Writes text as it is. */
void write(QIODevice &device, const QString &text);

/** One line for a person on the error stream, with the program's name in front. */
void message(const Streams &streams, const QString &text);

/** The one line about a file that made trouble. */
void message(const Streams &streams, const Error &error);

} // namespace Sidelight::cli
