// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read/panecontroller.h"

#include "app/window/actions.h"
#include "app/window/pages.h"
#include "app/read/readpage.h"
#include "app/window/session.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/article/markstops.h"

#include <QAccessible>
#include <QActionGroup>
#include <QDockWidget>
#include <QMainWindow>
#include <QStatusBar>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr int hintTime = 5000; // ms

} // namespace

PaneController::PaneController(const Actions *actions, Pages *pages, Session *session, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_pages(pages)
    , m_session(session)
    , m_window(window)
{
    connectActions();
    ComparisonView *read = m_pages->read()->view();
    read->setPaneWidths(m_session->paneWidths);
    connect(read, &QSplitter::splitterMoved, this, [this, read] { m_session->paneWidths = read->paneWidths(); });
    connect(m_actions->evenPanes, &QAction::triggered, this, [this, read] {
        m_session->paneWidths.clear();
        read->setPaneWidths({});
    });
    connect(m_pages, &Pages::stateChanged, this, &PaneController::updateActions);
    const auto endAlone = [this] { m_actions->focusMode->setChecked(false); };
    connect(m_pages, &QStackedWidget::currentChanged, this, endAlone);
    for (const QAction *view : m_actions->views->actions()) {
        connect(view, &QAction::toggled, this, endAlone); // before a view takes the room of the docks
    }
    updateActions();
}

PaneController::~PaneController() = default;

void PaneController::connectActions()
{
    connect(m_actions->focusMode, &QAction::toggled, this, &PaneController::showAlone);
    connect(m_actions->linkPane, &QAction::triggered, this,
            [this](bool linked) { view()->setPaneLinked(view()->currentPane(), linked); });
    // Left and right are meant as they are seen: a mirrored window begins at the right.
    connect(m_actions->movePaneLeft, &QAction::triggered, this,
            [this] { movePane(m_window->isRightToLeft() ? 1 : -1); });
    connect(m_actions->movePaneRight, &QAction::triggered, this,
            [this] { movePane(m_window->isRightToLeft() ? -1 : 1); });
    connect(m_actions->closePane, &QAction::triggered, this,
            [this] { m_pages->read()->closePane(view()->currentPane()); });
    connect(m_actions->nextMark, &QAction::triggered, this, [this] { stepMark(true); });
    connect(m_actions->previousMark, &QAction::triggered, this, [this] { stepMark(false); });
}

ComparisonView *PaneController::view() const
{
    return m_pages->comparison();
}

void PaneController::showAlone(bool alone)
{
    if (alone) {
        m_docks = m_window->saveState();
        for (QDockWidget *dock : m_window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
            dock->hide();
        }
        m_window->statusBar()->showMessage(tr("%1 shows the other panes and the docks again, %2 the next pane.")
                                               .arg(m_actions->focusMode->shortcut().toString(QKeySequence::NativeText),
                                                    m_actions->nextPane->shortcut().toString(QKeySequence::NativeText)),
                                           hintTime);
    } else {
        m_window->restoreState(m_docks);
        m_window->statusBar()->clearMessage();
    }
    m_pages->read()->view()->setSinglePane(alone);
    view()->setCurrentPane(view()->currentPane());
}

void PaneController::movePane(int step)
{
    const QUuid pane = view()->currentPane();
    const QList<PaneContent> panes = view()->panes();
    const auto here = std::ranges::find(panes, pane, &PaneContent::id);
    m_pages->read()->movePane(pane, static_cast<int>(here - panes.cbegin()) + step);
    view()->setCurrentPane(pane);
    updateActions();
}

void PaneController::stepMark(bool forward)
{
    const QUuid pane = view()->currentPane();
    ArticleView *article = view()->view(pane);
    const auto stop = article ? nextMark(article->marks(), article->layers(), article->caret(), forward) : std::nullopt;
    const QString text = stop      ? stop->text
                         : forward ? tr("No further mark in this pane.")
                                   : tr("No earlier mark in this pane.");
    if (stop) {
        view()->setCurrentPane(pane);
        view()->showSpan(pane, stop->span);
        if (!stop->coding.isNull()) {
            emit codingReached(stop->coding);
        }
    }
    m_window->statusBar()->showMessage(text, hintTime);
    if (article) {
        QAccessibleAnnouncementEvent event(article, text);
        QAccessible::updateAccessibility(&event);
    }
}

void PaneController::updateActions()
{
    const QList<PaneContent> panes = m_pages->showsArticles() ? view()->panes() : QList<PaneContent>();
    const QUuid current = view()->currentPane();
    const bool isRead = m_pages->currentWidget() == m_pages->read();
    const bool isFirst = !panes.isEmpty() && panes.constFirst().id == current;
    const bool isLast = !panes.isEmpty() && panes.constLast().id == current;
    const bool isMirrored = m_window->isRightToLeft();
    m_actions->focusMode->setEnabled(isRead && !panes.isEmpty());
    m_actions->linkPane->setEnabled(panes.size() > 1);
    m_actions->linkPane->setChecked(view()->isPaneLinked(current));
    m_actions->movePaneLeft->setEnabled(isRead && !panes.isEmpty() && !(isMirrored ? isLast : isFirst));
    m_actions->movePaneRight->setEnabled(isRead && !panes.isEmpty() && !(isMirrored ? isFirst : isLast));
    m_actions->evenPanes->setEnabled(isRead && panes.size() > 1);
    m_actions->closePane->setEnabled(isRead && !panes.isEmpty());
    m_actions->nextMark->setEnabled(!panes.isEmpty());
    m_actions->previousMark->setEnabled(!panes.isEmpty());
}

} // namespace Sidelight
