// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages.h"

#include "app/window/actions.h"
#include "app/window/keyhints.h"
#include "app/compare/comparepage.h"
#include "app/compare/comparepanel.h"
#include "app/matrix/dossierpanel.h"
#include "app/matrix/matrixpage.h"
#include "app/read/onlysteps.h"
#include "app/quotes/quotedetails.h"
#include "app/quotes/quotelist.h"
#include "app/quotes/quotespage.h"
#include "app/read/readpage.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/compare/dotplot.h"
#include "widgets/look/emptystate.h"
#include "widgets/panes/layerbar.h"
#include "widgets/matrix/matrixview.h"
#include "widgets/quotes/quotecontext.h"
#include "widgets/quotes/quotetree.h"

#include <QActionGroup>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr int zoomStep = 10;

/** What takes the keys of a part: the list that a panel shows, or the part itself. */
QWidget *focusTarget(QWidget *part)
{
    const QList<QTreeView *> lists = part->findChildren<QTreeView *>();
    const auto shown = std::ranges::find_if(lists, [](const QTreeView *list) { return list->isVisible(); });
    return shown == lists.cend() ? part : *shown;
}

} // namespace

Pages::Pages(Workbench *workbench, Actions *actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_empty(new EmptyState(this))
    , m_read(new ReadPage(workbench, this))
    , m_compare(new ComparePage(workbench, *actions, *m_read->layerBar(), nullptr))
    , m_matrix(new MatrixPage(workbench, *actions, nullptr))
    , m_quotes(new QuotesPage(workbench, nullptr))
{
    addWidget(m_empty);
    addWidget(m_read);
    connectActions();
    for (ComparisonView *view : comparisons()) {
        connectComparison(view);
    }
    connectQuotes();
    connect(m_matrix, &MatrixPage::codingActivated, this, [this](const QUuid &id) {
        if (const Coding *coding = m_workbench->data().coding(id); coding && coding->span) {
            m_actions->viewRead->trigger();
            m_read->showSpan(coding->source, *coding->span);
            emit codingActivated(id);
        }
    });
    connect(m_matrix, &MatrixPage::sourceActivated, this, [this](const QUuid &id) {
        if (m_workbench->data().source(id)) {
            showSpan(id, {});
        }
    });
    connect(m_matrix, &MatrixPage::currentChanged, this, [this] {
        if (isMatrix()) {
            emit stateChanged();
        }
    });
    connect(m_workbench->study(), &Study::reset, this, &Pages::showCentre);
    connect(m_workbench->study(), &Study::changed, this, &Pages::showCentre);
    m_actions->viewRead->setChecked(true);
    showCentre();
}

Pages::~Pages()
{
    addOthers(); // which makes them ours
}

void Pages::addOthers()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_compare, m_matrix, m_quotes}) {
        if (indexOf(page) < 0) {
            addWidget(page);
        }
    }
}

void Pages::connectActions()
{
    connect(m_empty, &EmptyState::importRequested, m_actions->importFiles, &QAction::trigger);
    connect(m_empty, &EmptyState::pasteRequested, m_actions->pasteText, &QAction::trigger);
    connect(m_empty, &EmptyState::sampleRequested, m_actions->openSample, &QAction::trigger);
    connect(m_actions->views, &QActionGroup::triggered, this, &Pages::showView);
    m_actions->layersMenu->addActions(m_read->layerBar()->layerActions());
    connect(m_actions->linkScrolling, &QAction::toggled, this, &Pages::setLinked);
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { setZoom(m_read->view()->zoom() + zoomStep); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { setZoom(m_read->view()->zoom() - zoomStep); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { setZoom(100); });
    connect(m_actions->nextPassage, &QAction::triggered, this, [this] { comparison()->nextPassage(); });
    connect(m_actions->previousPassage, &QAction::triggered, this, [this] { comparison()->previousPassage(); });
    followKey(m_actions->nextPassage, this, [this] {
        m_read->view()->setNextPassageKey(keyOf(m_actions->nextPassage));
        m_compare->view()->setNextPassageKey(keyOf(m_actions->nextPassage));
    });
    connect(m_actions->nextOnlyLeft, &QAction::triggered, this, [this] { stepOnly(false, true); });
    connect(m_actions->previousOnlyLeft, &QAction::triggered, this, [this] { stepOnly(false, false); });
    connect(m_actions->nextOnlyRight, &QAction::triggered, this, [this] { stepOnly(true, true); });
    connect(m_actions->previousOnlyRight, &QAction::triggered, this, [this] { stepOnly(true, false); });
    connect(m_actions->swapSources, &QAction::triggered, m_compare, &ComparePage::swapSources);
    connect(m_read->view(), &ComparisonView::currentGroupChanged, this, &Pages::currentGroupChanged);
    connect(m_compare, &ComparePage::currentGroupChanged, this, &Pages::currentGroupChanged);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { stepPart(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { stepPart(-1); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_read->view(), m_compare->view(), m_matrix->view()}) {
        widget->addActions(m_actions->letterActions());
    }
}

void Pages::connectQuotes()
{
    m_quotes->list()->tree()->addActions(m_actions->quoteActions());
    m_quotes->details()->context()->addActions(m_actions->selectionActions());
    for (ComparisonView *view : comparisons()) {
        view->addActions(m_actions->selectionActions());
    }
    m_quotes->details()->setActions(QList<QAction *>{m_actions->quoteSpeaker} + m_actions->quoteTypes +
                                    QList<QAction *>{m_actions->removeQuote});
    m_quotes->details()->setExportAction(m_actions->exportQuotes);
    connect(m_quotes, &QuotesPage::spanActivated, this, &Pages::showSpan);
    connect(m_quotes, &QuotesPage::currentChanged, this, [this] {
        if (isQuotes()) {
            emit currentQuoteChanged();
            emit stateChanged();
        }
    });
}

void Pages::connectComparison(ComparisonView *view)
{
    connect(view, &ComparisonView::currentGroupChanged, this, &Pages::stateChanged);
    connect(view, &ComparisonView::currentPaneChanged, this, &Pages::currentPaneChanged);
    connect(view, &ComparisonView::currentPaneChanged, this, &Pages::stateChanged);
    connect(view, &ComparisonView::selectionChanged, this, &Pages::stateChanged);
    connect(view, &ComparisonView::linkingChanged, this, &Pages::stateChanged);
    connect(view, &ComparisonView::codingActivated, this,
            [this](const QUuid &, const QUuid &coding) { emit codingActivated(coding); });
    connect(view, &ComparisonView::codingSpanRequested, this, &Pages::codingSpanRequested);
    connect(view, &ComparisonView::zoomChanged, this, &Pages::setZoom);
    connect(view, &ComparisonView::codingMarginChanged, this, &Pages::setCodingMargin);
}

bool Pages::isMatrix() const
{
    return currentWidget() == m_matrix;
}

bool Pages::isQuotes() const
{
    return currentWidget() == m_quotes;
}

bool Pages::isCompare() const
{
    return currentWidget() == m_compare;
}

ComparisonView *Pages::comparison() const
{
    return isCompare() ? m_compare->view() : m_read->view();
}

QList<ComparisonView *> Pages::comparisons() const
{
    return {m_read->view(), m_compare->view()};
}

Place Pages::selection() const
{
    const Source *source = showsArticles() ? m_workbench->data().source(comparison()->currentPane()) : nullptr;
    return source ? Place{source->id, comparison()->selectedSpan(source->id)} : Place();
}

void Pages::showView(QAction *view)
{
    view->setChecked(true);
    showCentre();
}

void Pages::showCentre()
{
    QWidget *page = m_read;
    if (m_workbench->data().sources.isEmpty()) {
        page = m_empty;
    } else if (m_actions->viewCompare->isChecked()) {
        page = m_compare;
    } else if (m_actions->viewMatrix->isChecked()) {
        page = m_matrix;
    } else if (m_actions->viewQuotes->isChecked()) {
        page = m_quotes;
    }
    if (currentWidget() != page) {
        const bool wereOthers = needsRoom();
        if (indexOf(page) < 0) {
            addOthers();
        }
        setCurrentWidget(page);
        updateGeometry();
        if (isQuotes()) {
            m_quotes->list()->tree()->setFocus(Qt::OtherFocusReason);
            emit currentQuoteChanged();
        } else if (isMatrix()) {
            QWidget *view = m_matrix->view(); // rather than what comes next in the window: a field
            (view->isHidden() ? m_matrix : view)->setFocus(Qt::OtherFocusReason);
        } else {
            const QWidget *focus = QApplication::focusWidget();
            if (isCompare() || !focus || isAncestorOf(focus)) { // the keys of the text work at once
                comparison()->setCurrentPane(comparison()->currentPane());
            }
            if (wereOthers || isCompare()) {
                emit currentGroupChanged(currentGroup());
            }
        }
        emit stateChanged();
    }
}

QSize Pages::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

void Pages::addPart(QWidget *part)
{
    m_parts.append(part);
}

QList<QWidget *> Pages::parts() const
{
    QList<QWidget *> parts;
    if (isMatrix()) {
        parts = {m_matrix->view()};
        if (m_matrix->dossier()->isVisible()) {
            parts.append(m_matrix->dossier()->text());
        }
    } else if (isQuotes()) {
        parts = m_quotes->parts();
    } else {
        for (const PaneContent &pane : comparison()->panes()) {
            parts.append(comparison()->view(pane.id));
        }
        if (isCompare()) {
            parts.append(m_compare->panel()->list());
            parts.append(m_compare->panel()->plot());
        }
    }
    for (QWidget *part : m_parts) {
        if (part && part->isVisible()) {
            parts.append(part);
        }
    }
    return parts;
}

void Pages::stepPart(int step)
{
    const QList<QWidget *> all = parts();
    if (all.isEmpty()) {
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    auto current = std::ranges::find(all, focus);
    if (current == all.cend()) {
        current = std::ranges::find_if(all, [focus](const QWidget *part) { return part->isAncestorOf(focus); });
    }
    // From elsewhere it goes on from the pane that had the focus last.
    const qsizetype from = current != all.cend() ? current - all.cbegin()
                           : !showsArticles()    ? 0
                                                 : all.indexOf(comparison()->view(comparison()->currentPane()));
    QWidget *next = all.at((std::max<qsizetype>(from, 0) + step + all.size()) % all.size());
    const QList<PaneContent> panes = showsArticles() ? comparison()->panes() : QList<PaneContent>();
    const auto pane =
        std::ranges::find_if(panes, [&](const PaneContent &content) { return comparison()->view(content.id) == next; });
    if (pane != panes.cend()) {
        comparison()->setCurrentPane(pane->id);
    }
    focusTarget(next)->setFocus(Qt::TabFocusReason);
}

void Pages::showGroup(int group)
{
    if (!showsArticles()) {
        m_actions->viewRead->trigger();
    }
    if (isCompare()) {
        m_compare->showGroup(group);
    } else {
        m_read->view()->setCurrentGroup(group);
    }
}

int Pages::currentGroup() const
{
    return isCompare() ? m_compare->currentGroup() : m_read->view()->currentGroup();
}

void Pages::stepOnly(bool inRight, bool forward)
{
    if (isCompare()) {
        m_compare->stepOnly(inRight, forward);
    } else if (const Source *source = m_workbench->data().source(m_read->view()->currentPane());
               source && currentWidget() == m_read && !inRight) {
        stepThrough(*m_read->view(), source->id, onlyIn(*source, m_workbench->analysis()), forward);
    }
}

void Pages::showSpan(const QUuid &source, const Span &span)
{
    m_actions->viewRead->trigger();
    m_read->showSpan(source, span);
    emit stateChanged();
}

void Pages::showPlace(const QUuid &source, const Span &span)
{
    if (showsArticles() && comparison()->view(source)) {
        comparison()->showSpan(source, span, true);
    } else {
        m_actions->viewRead->trigger();
        m_read->showSpan(source, span, true);
    }
    emit stateChanged();
}

void Pages::showComparison(const QUuid &a, const QUuid &b)
{
    m_compare->setSources(a, b);
    m_actions->viewCompare->trigger();
}

void Pages::setFocusedCoding(const QUuid &coding)
{
    for (ComparisonView *view : comparisons()) {
        view->setFocusedCoding(coding);
    }
}

void Pages::setZoom(int percent)
{
    for (ComparisonView *view : comparisons()) {
        if (view->zoom() != percent) {
            view->setZoom(percent);
        }
    }
    emit zoomChanged(m_read->view()->zoom());
}

void Pages::setCodingMargin(int width)
{
    for (ComparisonView *view : comparisons()) {
        view->setCodingMargin(width);
    }
    emit codingMarginChanged(width);
}

void Pages::setShownNoise(NoiseReasons reasons)
{
    m_read->view()->setShownNoise(reasons); // Compare lists its own
}

void Pages::setLinked(bool linked)
{
    for (ComparisonView *view : comparisons()) {
        view->setLinked(linked);
    }
    emit stateChanged();
}

} // namespace Sidelight
