// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analyst/analysttools.h"

#include "app/window/actions.h"
#include "app/analyst/agreementdock.h"
#include "app/claims/claimspanel.h"
#include "app/claims/codingcontroller.h"
#include "app/analyst/editionsdock.h"
#include "app/exchange/exportdialog.h"
#include "app/filecontroller.h"
#include "app/window/keyhints.h"
#include "app/analyst/historydock.h"
#include "app/analyst/memosdock.h"
#include "app/analyst/projectmerger.h"
#include "app/analyst/textreplacer.h"
#include "app/window/pages.h"
#include "app/window/sidepanels.h"
#include "app/workbench.h"
#include "models/exchange/tables/logcsv.h"
#include "models/exchange/writefile.h"
#include "models/project/acts.h"
#include "models/project/textreplacement.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/look/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int hintTime = 8000; // ms

/** The menu that an action stands in. */
QMenu *menuOf(const QAction *action)
{
    for (QObject *object : action->associatedObjects()) {
        if (auto *menu = qobject_cast<QMenu *>(object)) {
            return menu;
        }
    }
    return nullptr;
}

/** A new action right behind another one in its menu. */
QAction *actionBehind(const QAction *before, const QString &name, const QString &text, QMainWindow *window)
{
    auto *made = new QAction(text, window);
    made->setObjectName(u"action_"_s + name);
    if (QMenu *menu = menuOf(before)) {
        const QList<QAction *> actions = menu->actions();
        menu->insertAction(actions.value(actions.indexOf(before) + 1), made);
    }
    return made;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

AnalystTools::AnalystTools(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    setupDocks();
    setupActions();
    updateActions();
}

AnalystTools::~AnalystTools() = default;

void AnalystTools::setupDocks()
{
    m_history = new HistoryDock(m_parts.workbench, m_parts.window);
    m_memos = new MemosDock(m_parts.workbench, m_parts.window);
    m_editions = new EditionsDock(m_parts.workbench, m_parts.window);
    m_parts.window->tabifyDockWidget(m_memos, m_history);
    m_agreement = new AgreementDock(m_parts.workbench, m_parts.window);
    m_replacer = new TextReplacer(m_parts.workbench, m_editions, m_parts.messages, this);
    m_merger = new ProjectMerger(m_parts.workbench, m_parts.messages, this);
    for (QDockWidget *dock : std::initializer_list<QDockWidget *>{m_memos, m_history, m_editions, m_agreement}) {
        m_parts.actions->windowMenu->addAction(dock->toggleViewAction());
        m_parts.window->tabifyDockWidget(m_parts.window->findChild<QDockWidget *>(u"variantsDock"_s), dock);
        connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
            if (isShown) {
                dock->raise(); // it shares its place with others
            }
        });
    }
    m_history->toggleViewAction()->setShortcut(QKeySequence(u"Ctrl+Shift+H"_s));
    m_memos->toggleViewAction()->setShortcut(QKeySequence(u"Ctrl+Shift+M"_s));
    connect(m_parts.pages, &Pages::currentPaneChanged, m_memos, &MemosDock::setSource);
    connect(m_parts.coding, &CodingController::codingFocused, m_memos, &MemosDock::setCoding);
    connect(m_parts.side->claims(), &ClaimsPanel::claimChosen, m_memos, &MemosDock::setClaim);
    connect(m_memos, &MemosDock::spanActivated, m_parts.pages, &Pages::showPlace);
    connect(m_agreement, &AgreementDock::spanActivated, m_parts.pages, &Pages::showPlace);
    connect(m_history, &HistoryDock::exportRequested, this, &AnalystTools::exportLog);
    connect(m_editions, &EditionsDock::placeRequested, this, &AnalystTools::givePlace);
    connect(m_merger, &ProjectMerger::merged, m_agreement, [this] {
        m_agreement->show();
        m_agreement->raise();
    });
}

void AnalystTools::setupActions()
{
    const Actions &actions = *m_parts.actions;
    m_link = actionBehind(actions.omits, u"linkSelection"_s, tr("Lin&k the selection with another"), m_parts.window);
    m_link->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
    followKey(m_link, m_memos, [this] {
        m_memos->setLinkHint(
            naming(m_link, tr("No links yet. Select words, press %1, select others, press it again: they are linked."),
                   //: %1 is the name of a menu's action
                   tr("No links yet. Select words, choose “%1”, select others, choose it again: they are linked.")));
    });
    m_replace =
        actionBehind(actions.removeSource, u"replaceText"_s, tr("Re&place the text of this source …"), m_parts.window);
    m_merge =
        actionBehind(actions.pasteText, u"mergeProject"_s, tr("Import another analyst’s project …"), m_parts.window);
    connect(m_link, &QAction::triggered, this, &AnalystTools::linkSelection);
    connect(m_replace, &QAction::triggered, this, &AnalystTools::askForText);
    connect(m_merge, &QAction::triggered, this, &AnalystTools::askForProject);
    connect(m_parts.pages, &Pages::stateChanged, this, &AnalystTools::updateActions);
    connect(m_parts.workbench->study(), &Study::changed, this, &AnalystTools::updateActions);
    connect(m_parts.workbench->study(), &Study::reset, this, [this] {
        m_linkFrom = {};
        updateActions();
    });
}

void AnalystTools::updateActions()
{
    const Study *study = m_parts.workbench->study();
    const bool isWritable = study->isOpen() && !study->isReadOnly();
    const bool hasPane = isWritable && m_parts.pages->showsArticles() &&
                         study->data().source(m_parts.pages->comparison()->currentPane());
    m_link->setEnabled(hasPane);
    m_replace->setEnabled(hasPane);
    m_merge->setEnabled(isWritable);
}

void AnalystTools::hint(const QString &text)
{
    m_parts.window->statusBar()->showMessage(text, hintTime);
}

void AnalystTools::linkSelection()
{
    const Place selected = m_parts.pages->selection();
    const ProjectData &data = m_parts.workbench->data();
    if (selected.span.isEmpty()) {
        hint(tr("Select the words that are to be linked first."));
        return;
    }
    if (m_linkFrom.span.isEmpty() || !data.source(m_linkFrom.source) || selected == m_linkFrom) {
        m_linkFrom = selected;
        hint(naming(m_link, tr("One end of the link is marked. Select the other end and press %1 again."),
                    tr("One end of the link is marked. Select the other end and choose “%1” again.")));
        return;
    }
    const SpanLink link = acts::newLink(data, LinkKind::SameClaim, std::exchange(m_linkFrom, {}), selected,
                                        m_parts.workbench->study()->analyst(), now());
    const Change change = acts::addLink(data, link);
    if (change.isEmpty()) {
        hint(tr("These words are linked already."));
        return;
    }
    if (m_parts.workbench->study()->act(change)) {
        m_memos->openLinks();
        m_parts.messages->showDone(tr("The words are linked. The list says what the link is."), tr("Undo"));
    }
}

void AnalystTools::askForText()
{
    const Source *source = m_parts.workbench->data().source(m_parts.pages->comparison()->currentPane());
    const QUuid id = source ? source->id : QUuid(); // an import that ends while the dialog is open moves the sources
    const QString path = source ? QFileDialog::getOpenFileName(
                                      m_parts.window, tr("Replace the text of %1").arg(source->key), QDir::homePath())
                                : QString();
    if (!path.isEmpty()) {
        m_replacer->replace(id, path);
    }
}

void AnalystTools::askForProject()
{
    const QString path = QFileDialog::getOpenFileName(m_parts.window, tr("Import another analyst’s project"),
                                                      QDir::homePath(), tr("Sidelight projects (*.sidelight)"));
    if (!path.isEmpty()) {
        m_merger->merge(path);
    }
}

void AnalystTools::givePlace(const QUuid &orphanId)
{
    const ProjectData &data = m_parts.workbench->data();
    const OrphanedCoding *orphan = data.orphan(orphanId);
    const Place selected = m_parts.pages->selection();
    if (!orphan || selected.span.isEmpty() || selected.source != orphan->source) {
        const Source *source = orphan ? data.source(orphan->source) : nullptr;
        hint(tr("Select the words for it in %1 first.").arg(source ? source->key : QString()));
        return;
    }
    if (m_parts.workbench->study()->act(acts::reattachOrphan(data, orphanId, selected.span, now()))) {
        m_parts.messages->showDone(tr("The coding has the selected words."), tr("Undo"));
    }
}

void AnalystTools::exportLog()
{
    const QList<LogEntry> entries = m_history->log()->entries();
    const auto count = static_cast<int>(entries.size());
    m_parts.files->showExportDialog(
        {tr("Export the change log"), tr("%n line(s): number, time, who, what.", nullptr, count), tr("Export the log"),
         u"changes.csv"_s},
        [entries](const QString &path, bool isForSpreadsheets) {
            return writeFile(path, [&](QIODevice &device) {
                return writeLog(device, entries, isForSpreadsheets ? CsvOptions{} : csvForData);
            });
        },
        [count](const QString &file) { return tr("%n line(s) written to %1.", nullptr, count).arg(file); });
}

} // namespace Sidelight
