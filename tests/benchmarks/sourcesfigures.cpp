// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/acts.h"
#include "tests/benchmarks/benchwindow.h"
#include "tests/benchmarks/windowfigures.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Sidelight
{

void aThousandSources()
{
    Window made;
    made.makeProjectOf(1000, 500);
    made.waitForAnalysis();
    QList<double> ticks;
    for (int i = 0; i < 30; ++i) {
        const QUuid source = made.workbench().data().sources.at(10 + i).id;
        ticks.append(
            painted([&] { made.workbench().study()->note(acts::setOpen(made.workbench().data(), source, true)); }));
        made.workbench().study()->note(acts::setOpen(made.workbench().data(), source, false));
        QApplication::processEvents();
    }
    print("1,000 sources: tick a further one", figureOf(ticks), "100", "50");
}

void tenThousandSources()
{
    Window made;
    made.makeProjectOf(10'000, 60);
    made.workbench().stop();
    const QString project = made.workbench().study()->path();
    made.makeProject(u"other.sidelight"_s);
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    if (!made.workbench().openProject(project)) {
        qFatal("cannot open the project");
    }
    QApplication::processEvents();
    print("10,000 sources: project opened, table painted", milliseconds(timer), "ms", "1000", "300");
    const Freeze freeze = waitUntil([&] { return !made.workbench().isBusy(); });
    print("10,000 sources: longest freeze till analysed", freeze, "100", "50");
    auto *filter = made.window.findChild<QLineEdit *>(u"sourcesFilter"_s);
    QList<double> keys;
    for (int i = 0; i < 40; ++i) {
        keys.append(painted([&] { filter->setText(QString::number(i * 7)); }));
    }
    print("10,000 sources: filter, a keystroke", figureOf(keys), "50", "16");
}

} // namespace Sidelight
