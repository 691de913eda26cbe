// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/translations.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace
{

void setIdentity()
{
    QCoreApplication::setApplicationName(u"sidelight"_s);
    QCoreApplication::setOrganizationName(u"sidelight"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIDELIGHT_VERSION));
}

/** Questions that need no window are answered without one, so that they work without a display. */
bool isAnsweredWithoutWindow(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h") {
            return true;
        }
    }
    return false;
}

void describeCommandLine(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Several accounts of one event, side by side."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s,
                                 QCoreApplication::translate("main", "A project (*.sidelight), or articles to import."),
                                 u"[PROJECT | FILE...]"_s);
}

} // namespace

int main(int argc, char **argv)
{
    setIdentity();
    QCommandLineParser parser;
    if (isAnsweredWithoutWindow(argc, argv)) {
        const QCoreApplication application(argc, argv);
        describeCommandLine(parser);
        parser.process(application);
        return 0;
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Sidelight"_s);
    QGuiApplication::setDesktopFileName(u"sidelight"_s);
    Sidelight::installTranslations(application, Sidelight::loadSession(Sidelight::sessionPath()).language);
    describeCommandLine(parser);
    parser.process(application);
    Sidelight::MainWindow window(Sidelight::sessionPath(), parser.positionalArguments());
    // Not before what has been read meanwhile is in it: the window is then laid out and painted once.
    QMetaObject::invokeMethod(&window, &QWidget::show, Qt::QueuedConnection);
    return QApplication::exec();
}
