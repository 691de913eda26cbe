// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a reader waits in the window: real widgets, offscreen, texts of made-up words. Prints one line a figure:
//     bench_window [NAME]      only the figures whose name begins with NAME
// A release build on a quiet machine. Spans with several threads in them are wall-clock; from an act to what it changed
// being painted it is the processor time of the window's thread, which other programs cannot lengthen.

#include "tests/benchmarks/windowfigures.h"

#include <QApplication>
#include <QTemporaryDir>

#include <utility>

using namespace Sidelight;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QTemporaryDir home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(variable, home.path().toUtf8());
    }
    QApplication application(argc, argv);
    const QString wanted = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const std::pair<const char *, void (*)()> figures[] = {{"empty", emptyWindows},
                                                           {"long", longTexts},
                                                           {"marks", manyMarks},
                                                           {"code", codeByKey},
                                                           {"thousand", aThousandSources},
                                                           {"analyst", anotherAnalyst},
                                                           {"tenthousand", tenThousandSources}};
    for (const auto &[name, run] : figures) {
        if (QString::fromLatin1(name).startsWith(wanted)) {
            run();
        }
    }
    return 0;
}
