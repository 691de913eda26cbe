// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/navigation.h"

#include "app/window/actions.h"
#include "app/compare/comparepage.h"
#include "app/window/pages.h"
#include "app/workbench.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTimer>

namespace Sidelight
{

namespace
{

constexpr int settlingTime = 400; // ms

} // namespace

Navigation::Navigation(Workbench *workbench, const Actions *actions, Pages *pages, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_pages(pages)
    , m_settled(new QTimer(this))
{
    m_settled->setSingleShot(true);
    m_settled->setInterval(settlingTime);
    connect(m_settled, &QTimer::timeout, this, &Navigation::arrive);
    connect(m_pages, &Pages::stateChanged, this, &Navigation::arrive);
    for (const ComparisonView *view : m_pages->comparisons()) {
        connect(view, &ComparisonView::visibleSpanChanged, m_settled, qOverload<>(&QTimer::start));
    }
    connect(m_workbench->study(), &Study::reset, this, [this] {
        m_history.clear();
        arrive();
        updateActions();
    });
    connect(m_actions->back, &QAction::triggered, this, &Navigation::goBack);
    connect(m_actions->forward, &QAction::triggered, this, &Navigation::goForward);
    qApp->installEventFilter(this);
    updateActions();
}

/** Alt with an arrow never leads away from a field that somebody types in. */
bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    const bool isField = qobject_cast<QLineEdit *>(watched) || qobject_cast<QPlainTextEdit *>(watched);
    if (event->type() == QEvent::ShortcutOverride && isField) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (isArrow && key->modifiers().testFlag(Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

Whereabouts Navigation::here() const
{
    Whereabouts place;
    if (const QAction *view = m_actions->views->checkedAction()) {
        place.view = view->objectName();
    }
    if (m_actions->viewCompare->isChecked()) {
        place.a = m_pages->compare()->sourceA();
        place.b = m_pages->compare()->sourceB();
    }
    if (m_pages->showsArticles()) {
        place.source = m_pages->comparison()->currentPane();
        if (const ArticleView *view = m_pages->comparison()->view(place.source)) {
            place.caret = view->caret();
            place.inView = view->visibleSpan().begin;
        }
    }
    return place;
}

void Navigation::arrive()
{
    if (!m_isGoing && !m_workbench->data().sources.isEmpty()) {
        m_settled->stop();
        m_history.arrive(here());
        updateActions();
    }
}

void Navigation::goBack()
{
    while (m_history.canGoBack() && !show(m_history.goBack())) {
    }
    updateActions();
}

void Navigation::goForward()
{
    while (m_history.canGoForward() && !show(m_history.goForward())) {
    }
    updateActions();
}

bool Navigation::show(const Whereabouts &place)
{
    const auto isThere = [this](const QUuid &source) { return source.isNull() || m_workbench->data().source(source); };
    if (!isThere(place.source) || !isThere(place.a) || !isThere(place.b)) {
        return false;
    }
    const QScopedValueRollback going(m_isGoing, true);
    if (!place.a.isNull() && !place.b.isNull()) {
        m_pages->showComparison(place.a, place.b);
    }
    for (QAction *view : m_actions->views->actions()) {
        if (view->objectName() == place.view && !view->isChecked()) {
            view->trigger();
        }
    }
    if (place.source.isNull()) {
        return true;
    }
    const Span at{place.caret, place.caret};
    if (m_pages->comparison()->view(place.source)) {
        m_pages->comparison()->showSpan(place.source, at);
    } else {
        m_pages->showSpan(place.source, at);
    }
    if (ArticleView *view = m_pages->comparison()->view(place.source)) {
        view->scrollToOffset(place.inView, 0);
        m_pages->comparison()->setCurrentPane(place.source);
    }
    m_settled->stop();
    return true;
}

void Navigation::updateActions()
{
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
}

} // namespace Sidelight
