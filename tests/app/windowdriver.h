// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/mainwindow.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"

#include <QTemporaryDir>
#include <QTest>

namespace Sidelight
{

/**
 * A real window over a project of its own, used as a person uses it: by keys, clicks, drags and drops. Warnings fail the
 * test from then on.
 */
class WindowDriver
{
public:
    WindowDriver();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workbench &workbench() { return *m_window->workbench(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /** Closes the window and opens another one on the same session, as the next start of the program does. */
    void restart(const QStringList &arguments = {});
    /** The window goes without being closed, as when the session ends. */
    void destroy() { m_window.reset(); }

    /** Drops files on the window and waits until they are imported and analysed. */
    void dropFiles(const QStringList &paths);
    void waitForAnalysis();

    /** Ticks or unticks a source by a click on its check box. */
    void clickTick(const QString &key);
    /** Selects the words of a source by dragging over them with the mouse. */
    void dragOver(const QString &key, const QString &words);
    /** The pane of a source; fails the test if it has none. */
    [[nodiscard]] ArticleView *pane(const QString &key);
    [[nodiscard]] const Source *source(const QString &key);

    /** Presses T and types into the popup; Enter takes the claim that fits best, Ctrl+Enter makes a new one. */
    void code(const QString &key, const QString &typed, bool isNew, Qt::Key stance = Qt::Key_unknown);

    template <class T>
    [[nodiscard]] T *find(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }

    /** Triggers an action through its keys, sent to the widget that has the focus. */
    void press(const QKeySequence &keys);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Sidelight
