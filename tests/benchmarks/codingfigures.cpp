// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analyst/analysttools.h"
#include "app/analyst/projectmerger.h"
#include "app/analyst/textreplacer.h"
#include "models/project/acts.h"
#include "tests/benchmarks/benchwindow.h"
#include "tests/benchmarks/windowfigures.h"
#include "widgets/article/articleview.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QTextCursor>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Takes back what was done last, and does it again: how long the window does not answer, till all is as it was. */
void undoAndRedo(Window &made, const char *undone, const char *redone)
{
    QUndoStack &stack = *made.workbench().study()->undoStack();
    Freeze freeze = during([&] { stack.undo(); });
    print(undone, longest(freeze, made.waitForAnalysis()), "100", "50");
    freeze = during([&] { stack.redo(); });
    print(redone, longest(freeze, made.waitForAnalysis()), "100", "50");
}

void mergeCopy(Window &made)
{
    Study &study = *made.workbench().study();
    const QString copy = made.folder.filePath(u"copy.sidelight"_s);
    if (!study.saveCopy(copy) || !ProjectFile::open(copy).value()->apply(codingsOf(study.data(), u"Bo"_s, 10'000))) {
        qFatal("cannot make a copy");
    }
    study.act(codingsOf(study.data(), u"Ada"_s, 100));
    QElapsedTimer timer;
    timer.start();
    made.window.findChild<AnalystTools *>()->merger()->merge(copy);
    Freeze freeze = waitUntil([&] { return study.data().codings.size() > 10'000; });
    print("10,000 codings merged: longest freeze", freeze, "100", "50");
    print("10,000 codings merged: in all", milliseconds(timer), "ms", "-", "-");
    const auto *list = made.window.findChild<QAbstractItemView *>(u"disagreements"_s);
    timer.start();
    freeze = waitUntil([list] { return list->model()->rowCount() > 0; });
    print("10,000 codings compared: longest freeze", freeze, "100", "50");
    print("10,000 codings compared: in all", milliseconds(timer), "ms", "-", "-");
    made.window.findChild<QDockWidget *>(u"agreementDock"_s)->hide();
}

void replaceText(Window &made, const QUuid &source)
{
    const auto text = [&] { return made.workbench().data().source(source)->article.text; };
    const QString before = text();
    QStringList lines = before.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); i += 100) {
        lines[i] = u"Nothing of this stood here before, whatever was said."_s;
    }
    QElapsedTimer timer;
    timer.start();
    made.window.findChild<AnalystTools *>()->replacer()->replace(source, made.write(u"newer.txt"_s, lines.join(u'\n')));
    Freeze freeze = waitUntil([&] { return text() != before; });
    print("10,000 codings and a newer text: in all", milliseconds(timer), "ms", "-", "-");
    freeze = longest(freeze, made.waitForAnalysis());
    print("10,000 codings and a newer text: longest freeze", freeze, "100", "50");
}

} // namespace

void codeByKey()
{
    Window made;
    const QUuid source = made.makeCodedProject(150'000);
    Study &study = *made.workbench().study();
    study.act(codingsOf(study.data(), u"kb"_s, 5'000));
    made.waitForAnalysis();
    ArticleView *view = made.read()->view(source);
    view->setFocus();
    QList<double> keys;
    for (int i = 0; i < 60; ++i) {
        QTextCursor cursor = view->textCursor();
        cursor.setPosition(static_cast<int>(2000 + 97 * i));
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor, 4);
        view->setTextCursor(cursor);
        QApplication::processEvents();
        const qsizetype before = study.data().codings.size();
        keys.append(painted([view] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s);
            QApplication::sendEvent(view, &press);
        }));
        if (study.data().codings.size() != before + 1) {
            qFatal("the key has not coded");
        }
        std::ignore = waitUntil([&] { return !made.workbench().isBusy(); });
    }
    print("5,000 codings in 1 MB: one more, key to painted", figureOf(keys), "30", "16");
}

void anotherAnalyst()
{
    Window made;
    const QUuid source = made.makeCodedProject(150'000);
    made.waitForAnalysis();
    mergeCopy(made);
    undoAndRedo(made, "10,000 codings merged: undo, longest freeze", "10,000 codings merged: redo, longest freeze");
    replaceText(made, source);
    undoAndRedo(made, "10,000 codings and a newer text: undo, freeze", "10,000 codings and a newer text: redo, freeze");
}

} // namespace Sidelight
