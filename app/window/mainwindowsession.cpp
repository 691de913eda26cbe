// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window looked like, from one start to the next.

#include "app/window/mainwindow.h"

#include "app/analyst/analysttools.h"
#include "app/claims/valuesdock.h"
#include "app/read/passagespanel.h"
#include "app/read/readpage.h"
#include "app/variants/variantsdock.h"
#include "app/window/pages.h"
#include "app/window/sidepanels.h"
#include "app/window/windowtools.h"
#include "widgets/look/metrics.h"
#include "widgets/panes/layerbar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int stateVersion = 1; // of the docks and tool bars; another number drops what was saved

} // namespace

void MainWindow::restoreSession()
{
    if (m_session.geometry.isEmpty() || !restoreGeometry(m_session.geometry)) {
        const QSize designed = QSize(1600, 1000) * Metrics().scale();
        resize(designed.boundedTo(screen()->availableSize()));
        m_variants->setVisible(VariantsDock::hasRoomIn(size()));
    }
    if (!m_session.state.isEmpty()) {
        restoreState(m_session.state, stateVersion);
    }
    setTheme(m_session.theme);
    m_pages->setZoom(m_session.zoom);
    m_pages->setCodingMargin(m_session.codingMargin);
    m_actions.linkScrolling->setChecked(m_session.linkScrolling);
    m_actions.thorough->setChecked(m_session.thorough);
    m_side->passages()->setShownFilters(m_session.shownFilters);
    for (QAction *layer : m_pages->read()->layerBar()->layerActions()) {
        if (m_session.hiddenLayers.contains(layer->objectName())) {
            layer->setChecked(false);
        }
    }
    for (QAction *view : m_actions.views->actions()) {
        if (view->objectName() == m_session.view) {
            view->trigger();
        }
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_workbench.stop();
    if (!m_workbench.study()->finishWriting()) {
        event->ignore(); // the act was taken back, and the message says why
        return;
    }
    m_actions.focusMode->setChecked(false);
    m_variants->comeBack();
    giveRoomToView(false); // so that the docks are kept as they are in the other views
    m_session.geometry = saveGeometry();
    m_session.state = saveState(stateVersion);
    m_session.lastProject = m_workbench.study()->path();
    m_session.linkScrolling = m_actions.linkScrolling->isChecked();
    m_session.thorough = m_actions.thorough->isChecked();
    m_session.shownFilters = m_side->passages()->shownFilters();
    if (const QAction *view = m_actions.views->checkedAction()) {
        m_session.view = view->objectName();
    }
    m_session.hiddenLayers.clear();
    for (const QAction *layer : m_pages->read()->layerBar()->layerActions()) {
        if (!layer->isChecked()) {
            m_session.hiddenLayers.append(layer->objectName());
        }
    }
    if (const Result<void> saved = saveSession(m_session, m_sessionFile); !saved) {
        qWarning("%s", qUtf8Printable(describe(saved.error())));
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::setupTools()
{
    m_pages->addOthers();
    new ValuesDock(&m_workbench, &m_actions, m_pages, m_variants, this);
    new AnalystTools({&m_workbench, &m_actions, m_pages, m_coding, m_side, m_files, m_messages, this});
    new WindowTools(&m_actions, &m_session, this);
    if (!m_session.state.isEmpty()) { // in which the docks made now have their places too
        const bool isAway = m_awayDocks.has_value();
        giveRoomToView(false);
        restoreState(m_session.state, stateVersion);
        giveRoomToView(isAway);
    }
    m_isComplete = true;
}

} // namespace Sidelight
