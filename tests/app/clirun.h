// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

/** What a command left behind. */
struct CliRun {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> result;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty()) {
                result.append(QJsonDocument::fromJson(line).object());
            }
        }
        return result;
    }
    [[nodiscard]] QByteArrayList messages() const
    {
        QByteArrayList lines = err.split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }
};

/** Runs sidelight-cli within this process. */
inline CliRun runCli(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    CliRun run;
    run.code = Sidelight::cli::run(arguments, {out, err});
    run.out = out.data();
    run.err = err.data();
    return run;
}
