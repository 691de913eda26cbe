// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/findcontroller.h"

#include "app/window/actions.h"
#include "app/find/hitsdock.h"
#include "app/window/pages.h"
#include "app/read/panecontents.h"
#include "app/workbench.h"
#include "widgets/article/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/find/findbar.h"
#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"

#include <QLineEdit>
#include <QLocale>
#include <QMainWindow>
#include <QShortcut>
#include <QSet>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int typingPause = 120; // ms
constexpr int fieldWidth = 300;
constexpr qsizetype longestSelection = 100; // that is taken over as what to look for

} // namespace

FindController::FindController(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_dock(new HitsDock(&m_hits, parts.window))
    , m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_delay, &QTimer::timeout, this, &FindController::search);
    connect(&m_runner, &FindRunner::finished, this, &FindController::take);
    connect(&m_runner, &FindRunner::failed, this, &FindController::tellError);
    connect(m_dock, &HitsDock::hitActivated, this, &FindController::goTo);
    connect(m_dock, &HitsDock::exportRequested, this, &FindController::exportHits);
    m_parts.pages->addPart(m_dock->view());
    connectBar();
    connectActions();
    Study *study = m_parts.workbench->study();
    connect(study, &Study::reset, this, [this] {
        m_searchedIds.clear();
        take({});
        refreshSources();
    });
    connect(study, &Study::changed, this, [this](const Change &change) {
        leaveTexts(change);
        refreshSources();
    });
    connect(m_parts.pages, &Pages::stateChanged, this, &FindController::refreshSources);
    showCount();
}

FindController::~FindController() = default;

void FindController::connectBar()
{
    FindBar *bar = m_parts.bar;
    const QList<QAction *> options = m_parts.actions->findOptions;
    bar->setOptions(options);
    m_dock->setOptions(options);
    for (QAction *option : options) {
        connect(option, &QAction::toggled, this, [this] {
            m_comesFirst = !m_inAll;
            searchSoon();
        });
    }
    connect(bar, &FindBar::textChanged, this, [this](const QString &text) {
        m_comesFirst = !m_inAll; // no panes are opened while somebody types
        setText(text);
    });
    connect(bar, &FindBar::inAllChanged, this, &FindController::setInAll);
    connect(bar, &FindBar::nextRequested, this, [this] { step(1); });
    connect(bar, &FindBar::previousRequested, this, [this] { step(-1); });
    connect(bar, &FindBar::listRequested, m_dock, &HitsDock::open);
    connect(bar, &FindBar::closed, this, &FindController::forget);
}

void FindController::connectActions()
{
    connect(m_parts.actions->find, &QAction::triggered, this, &FindController::openBar);
    connect(m_parts.actions->findInAll, &QAction::triggered, this, &FindController::openAll);
    connect(m_parts.actions->findNext, &QAction::triggered, this, [this] { step(1); });
    connect(m_parts.actions->findPrevious, &QAction::triggered, this, [this] { step(-1); });
}

void FindController::addFieldTo(QToolBar *toolBar)
{
    auto *room = new QWidget(toolBar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(room);
    m_field = new QLineEdit(toolBar);
    m_field->setObjectName(u"findAllField"_s);
    m_field->setAccessibleName(tr("Find in all sources"));
    const QAction *action = m_parts.actions->findInAll;
    const auto showKey = [this, action] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        m_field->setPlaceholderText(key.isEmpty() ? tr("Find in all sources")
                                                  : tr("Find in all sources (%1)").arg(key));
    };
    showKey();
    connect(action, &QAction::changed, this, showKey);
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(Metrics().ipx(fieldWidth));
    m_field->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(m_field->accessibleName());
    toolBar->addWidget(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_parts.bar->setInAll(true);
        m_comesFirst = false;
        setText(text);
        if (!text.isEmpty()) {
            m_dock->open();
        }
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { step(1); });
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_field);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &FindController::forget);
}

void FindController::openBar()
{
    const ComparisonView *view = m_parts.pages->comparison();
    const Source *source = m_parts.workbench->data().source(view->currentPane());
    const Span selected = source ? view->selectedSpan(source->id) : Span();
    m_parts.bar->setInAll(false);
    if (!selected.isEmpty() && selected.length() <= longestSelection) {
        m_parts.bar->field()->setText(source->article.text.sliced(selected.begin, selected.length()).simplified());
    }
    m_parts.bar->open();
    searchSoon();
}

void FindController::openAll()
{
    m_parts.bar->setInAll(true);
    m_dock->open();
    if (m_field && m_field->isVisible()) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    } else {
        m_parts.bar->open();
    }
}

void FindController::setText(const QString &text)
{
    m_text = text;
    showText();
    searchSoon();
}

/** The field in the tool bar is for all sources: what is looked for in the open ones does not stand there. */
void FindController::showText()
{
    const QString inAll = m_inAll ? m_text : QString();
    for (const auto &[field, text] : {std::pair(m_parts.bar->field(), m_text), std::pair(m_field, inAll)}) {
        if (field && field->text() != text) {
            const QSignalBlocker blocker(field);
            field->setText(text);
        }
    }
}

void FindController::setInAll(bool inAll)
{
    if (m_inAll != inAll) {
        m_inAll = inAll;
        m_comesFirst = false;
        showText();
        searchSoon();
    }
}

FindQuery FindController::query() const
{
    const QList<QAction *> &options = m_parts.actions->findOptions;
    return {m_text, options.at(0)->isChecked(), options.at(1)->isChecked(), options.at(2)->isChecked()};
}

/** In the order of the panes, or of the sources table. */
QList<Source> FindController::searched() const
{
    const ProjectData &project = m_parts.workbench->data();
    if (m_inAll) {
        return project.sources;
    }
    QList<Source> open;
    for (const PaneContent &pane : m_parts.pages->comparison()->panes()) {
        if (const Source *source = project.source(pane.id)) {
            open.append(*source);
        }
    }
    return open;
}

void FindController::searchSoon()
{
    m_runner.cancel();
    m_delay->start();
}

void FindController::search()
{
    m_delay->stop();
    const QList<Source> sources = searched();
    m_searchedIds.clear();
    for (const Source &source : sources) {
        m_searchedIds.append(source.id);
    }
    if (m_text.isEmpty()) {
        take({});
    } else {
        m_runner.start(sources, query());
    }
}

/** Other sources are open, or there. */
void FindController::refreshSources()
{
    if (m_text.isEmpty()) {
        return;
    }
    QList<QUuid> ids;
    for (const Source &source : searched()) {
        ids.append(source.id);
    }
    if (ids != m_searchedIds && !m_delay->isActive()) {
        m_comesFirst = false;
        searchSoon();
    }
}

/** Hits are places in the text that was searched: those in a text that was replaced, or is gone, go at once. */
void FindController::leaveTexts(const Change &change)
{
    QSet<QUuid> left;
    for (const Edit<Source> &edit : change.sources) {
        if (edit.before && (!edit.after || edit.before->article.text != edit.after->article.text)) {
            left.insert(edit.before->id);
        }
    }
    if (left.isEmpty()) {
        return;
    }
    QList<Hit> hits = m_hits.hits();
    hits.removeIf([&left](const Hit &hit) { return left.contains(hit.source); });
    m_comesFirst = false;
    take({.hits = hits, .ranAway = m_ranAway, .isFull = m_isFull});
    m_searchedIds.clear(); // what was found there is looked for again
}

void FindController::take(const FoundHits &found)
{
    const std::optional<Hit> before = m_current >= 0 ? std::optional(m_hits.hitAt(m_current)) : std::nullopt;
    m_ranAway = found.ranAway;
    m_isFull = found.isFull;
    m_hits.setHits(found.hits, m_parts.workbench->data().sources);
    m_current = before ? static_cast<int>(m_hits.hits().indexOf(*before)) : -1;
    m_parts.bar->showError(m_ranAway ? tr("The expression was given up in some places: it needs too many steps there.")
                                     : QString());
    const int steps = std::exchange(m_waitingSteps, 0);
    const bool comesFirst = std::exchange(m_comesFirst, false) && m_current < 0;
    if (steps != 0) {
        step(steps);
    } else if (comesFirst && m_hits.rowCount() > 0) {
        goTo(firstFromCaret());
    } else {
        showMarks();
        showCount();
    }
}

void FindController::tellError(const Error &error)
{
    take({});
    if (error.code == Error::Code::Malformed) {
        m_parts.bar->showError(tr("The expression is wrong at character %1: %2")
                                   .arg(QLocale().toString(std::max<qint64>(1, error.offset)), error.detail));
    }
}

/** The bar is closed: the marks go, what was typed stays for F3; the words that were found are selected, to be coded.
 */
void FindController::forget()
{
    m_delay->stop();
    m_runner.cancel();
    m_waitingSteps = 0;
    if (const int hit = std::exchange(m_current, -1); hit >= 0) {
        selectIfThere(m_hits.hitAt(hit));
    }
    m_comesFirst = false;
    take({});
    m_searchedIds.clear();
    if (ArticleView *view = m_parts.pages->comparison()->view(m_parts.pages->comparison()->currentPane())) {
        view->setFocus(Qt::OtherFocusReason);
    }
    m_dock->close();
    m_text.clear();
    if (m_field) {
        m_field->clear();
    }
    showCount();
}

} // namespace Sidelight
