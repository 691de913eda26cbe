// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QIODevice;

/** The commands of sidelight-cli, as functions that tests can run within their own process. */
namespace Sidelight::cli
{

/** What a command returns to the shell. */
enum ExitCode {
    Done = 0,
    WrongUsage = 2,
    FileTrouble = 3, ///< a file could not be read or written; the others were still done
};

/** Where a command writes: results, and messages for a person. */
struct Streams {
    QIODevice &out;
    QIODevice &err;
};

/** Runs `sidelight-cli ARGUMENTS...`; the program's own name is not among them. */
[[nodiscard]] int run(const QStringList &arguments, const Streams &streams);

[[nodiscard]] int quotesCommand(const QStringList &arguments, const Streams &streams);
[[nodiscard]] int utterancesCommand(const QStringList &arguments, const Streams &streams);
[[nodiscard]] int passagesCommand(const QStringList &arguments, const Streams &streams);
[[nodiscard]] int groupsCommand(const QStringList &arguments, const Streams &streams);
[[nodiscard]] int valuesCommand(const QStringList &arguments, const Streams &streams);
[[nodiscard]] int recurrencesCommand(const QStringList &arguments, const Streams &streams);
[[nodiscard]] int importCommand(const QStringList &arguments, const Streams &streams);
[[nodiscard]] int exportCommand(const QStringList &arguments, const Streams &streams);
[[nodiscard]] int reportCommand(const QStringList &arguments, const Streams &streams);

} // namespace Sidelight::cli
