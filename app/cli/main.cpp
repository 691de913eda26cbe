// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/window/translations.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sidelight-cli"));
    Sidelight::installTranslations(application);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return Sidelight::cli::FileTrouble;
    }
    const int code = Sidelight::cli::run(QCoreApplication::arguments().sliced(1), {out, err});
    if (!out.flush()) {
        std::fputs("sidelight-cli: standard output cannot be written\n", stderr);
        return Sidelight::cli::FileTrouble;
    }
    return code;
}
