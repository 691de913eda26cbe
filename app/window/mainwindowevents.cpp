// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes to the window from outside: the theme, files that are dropped on it or given at the start.

#include "app/window/mainwindow.h"

#include "app/filecontroller.h"
#include "app/window/sidepanels.h"
#include "app/style/theme.h"
#include "widgets/look/metrics.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLayout>
#include <QMimeData>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int leftDockWidth = 276;
constexpr int rightDockWidth = 248;

} // namespace

namespace
{

constexpr int narrowWindow = 1200;
constexpr int patience = 300; // ms that the hidden tools wait for the files given at the start

} // namespace

void MainWindow::setTheme(const QString &name)
{
    m_session.theme = name;
    static const QHash<QString, Theme::Mode> modes = {{u"light"_s, Theme::Mode::Light},
                                                      {u"dark"_s, Theme::Mode::Dark},
                                                      {u"contrastLight"_s, Theme::Mode::ContrastLight},
                                                      {u"contrastDark"_s, Theme::Mode::ContrastDark}};
    m_theme->setMode(modes.value(name, Theme::Mode::Desktop));
    for (QAction *action : m_actions.themes->actions()) {
        action->setChecked(action->data().toString() == name);
    }
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        m_tools.start(m_workbench.isImporting() ? patience : 0);
    }
    return QMainWindow::event(event);
}

/** A narrow window has room for two panes, and at the first start one place for both docks at the sides. */
void MainWindow::showEvent(QShowEvent *event)
{
    const bool isNarrow = width() < Metrics().ipx(narrowWindow);
    m_workbench.setPanesAtImport(isNarrow ? 2 : panesAtImport);
    if (isNarrow && m_session.state.isEmpty()) {
        tabifyDockWidget(m_sideDocks.constFirst(), m_sideDocks.constLast());
        m_sideDocks.constFirst()->raise();
    }
    QMainWindow::showEvent(event);
}

/** At the first start the docks at the sides are as wide as designed once the window has the room. */
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_session.state.isEmpty() && event->size().width() > event->oldSize().width()) {
        layout()->activate();
        const int right = std::max(Metrics().ipx(rightDockWidth), m_side->tabBar()->sizeHint().width());
        resizeDocks(m_sideDocks, {Metrics().ipx(leftDockWidth), right}, Qt::Horizontal);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isFromHere = event->source(); // words that are dragged about in the window are no article
    if (!isFromHere && (event->mimeData()->hasUrls() || event->mimeData()->hasText())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (event->source()) {
        return;
    }
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        m_files->openFiles(FilesByKind(paths));
    } else if (event->mimeData()->hasText()) {
        m_workbench.importText(event->mimeData()->text());
    }
    event->acceptProposedAction();
}

void MainWindow::openAtStart(const FilesByKind &files)
{
    if (!files.projects.isEmpty() || !files.codings.isEmpty()) {
        m_files->openFiles(files);
    } else if (files.articles.isEmpty() && QFileInfo::exists(m_session.lastProject)) {
        (void)m_workbench.openProject(m_session.lastProject);
    }
}

} // namespace Sidelight
