// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/mainwindow.h"
#include "tests/benchmarks/measuring.h"
#include "widgets/panes/comparisonview.h"

#include <QTemporaryDir>

namespace Sidelight
{

/** A main window, shown, with a folder for its files. */
struct Window {
    Window();

    /** An empty project, in place of the one before. */
    void makeProject(const QString &name);
    /** A project of one text of so many made-up words, open in a pane, and 12 claims; returns the text's id. */
    QUuid makeCodedProject(int words);
    /** A project of so many articles, every tenth with words of another one. */
    void makeProjectOf(int articles, int words);
    /** Till all articles are compared and the panes show all of their texts; returns the longest freeze. */
    Freeze waitForAnalysis();
    /** Writes a file in the folder; returns its path. */
    [[nodiscard]] QString write(const QString &name, const QString &text) const;

    [[nodiscard]] Workbench &workbench() { return *window.workbench(); }
    [[nodiscard]] ComparisonView *read() { return window.findChild<ComparisonView *>(QStringLiteral("readView")); }

    QTemporaryDir folder;
    MainWindow window;
};

/** So many codings of a project's claims, evenly over its first text, each a moment after the one before. */
[[nodiscard]] Change codingsOf(const ProjectData &data, const QString &coder, int count);

} // namespace Sidelight
