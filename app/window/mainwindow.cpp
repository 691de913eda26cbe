// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/claims/claimcontroller.h"
#include "app/claims/claimspanel.h"
#include "app/claims/codingcontroller.h"
#include "app/compare/comparepage.h"
#include "app/compare/comparisonexport.h"
#include "app/matrix/dossierexport.h"
#include "app/filecontroller.h"
#include "app/find/findcontroller.h"
#include "app/find/hitsdock.h"
#include "app/window/languagemenu.h"
#include "app/matrix/matrixpage.h"
#include "app/window/navigation.h"
#include "app/window/pages.h"
#include "app/read/panecontroller.h"
#include "app/read/passagespanel.h"
#include "app/quotes/quotecontroller.h"
#include "app/quotes/quotespage.h"
#include "app/read/readpage.h"
#include "app/window/sidepanels.h"
#include "app/read/sourcespanel.h"
#include "app/window/statusline.h"
#include "app/claims/suggestioncontroller.h"
#include "app/style/theme.h"
#include "app/variants/variantsdock.h"
#include "app/window/viewswitch.h"
#include "models/project/acts.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/find/findbar.h"
#include "widgets/panes/layerbar.h"
#include "widgets/look/messagebar.h"
#include "widgets/look/metrics.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int hintTime = 5000; // ms

} // namespace

MainWindow::MainWindow(const QString &sessionFile, const QStringList &files, QWidget *parent)
    : QMainWindow(parent)
    , m_sessionFile(sessionFile)
    , m_session(loadSession(sessionFile))
    , m_theme(new Theme(qApp, this))
    , m_actions(this)
{
    const FilesByKind given(files);
    if (given.projects.isEmpty() && given.codings.isEmpty()) {
        m_workbench.importFiles(given.articles); // which are read while the window is made
    }
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_workbench.study()->setAnalyst(coder());
    setupCentre();
    setupDocks();
    setupToolBar();
    m_status = new StatusLine(&m_workbench, statusBar());
    connectFileActions();
    setupFinding();
    connectEditActions();
    new DossierExport(&m_workbench, m_actions, m_pages->matrix(), m_messages, this);
    new ComparisonExport(&m_workbench, m_actions, m_pages->compare(), m_messages, this);
    connectCodingActions();
    connectPages();
    connect(new PaneController(&m_actions, m_pages, &m_session, this), &PaneController::codingReached, m_coding,
            &CodingController::focusCoding);
    connectQuotes();
    new SuggestionController({&m_workbench, &m_actions, m_pages, m_side, m_coding, m_messages, coder()}, this);
    connectWorkbench();
    m_tools.setSingleShot(true);
    connect(&m_tools, &QTimer::timeout, this, &MainWindow::setupTools);
    connect(&m_workbench, &Workbench::importEnded, this, [this] {
        if (m_tools.isActive()) {
            m_tools.start(0);
        }
    });
    restoreSession();
    projectChanged();
    openAtStart(given);
}

MainWindow::~MainWindow()
{
    if (QWidget *field = focusWidget()) {
        field->clearFocus(); // what is half written is kept while there is a project: the widgets go after it
    }
}

void MainWindow::setupCentre()
{
    m_messages = new MessageBar(this);
    m_messages->setObjectName(u"messages"_s);
    m_pages = new Pages(&m_workbench, &m_actions, this);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_findBar = new FindBar(this));
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::setupDocks()
{
    const auto addDock = [this](const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        addDockWidget(area, dock);
        m_actions.windowMenu->addAction(dock->toggleViewAction());
        return dock;
    };
    m_sources = new SourcesPanel(&m_workbench, this);
    m_side = new SidePanels(&m_workbench, this);
    QDockWidget *left = addDock(u"sourcesDock"_s, tr("Sources"), m_sources, Qt::LeftDockWidgetArea);
    //: the tab of a dock: short, so that a narrow window has room for it
    QDockWidget *right = addDock(u"listsDock"_s, tr("Lists"), m_side, Qt::RightDockWidgetArea);
    right->toggleViewAction()->setText(tr("Passages, quotes, claims"));
    m_sources->makeTitle(m_actions.importFiles, left);
    right->setTitleBarWidget(new QWidget(right)); // its tabs are its title
    m_variants = new VariantsDock(&m_workbench, m_pages, this);
    m_actions.viewMenu->insertAction(m_actions.zoomIn, m_variants->toggleViewAction());
    m_sideDocks = {left, right};
}

void MainWindow::setupToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18) * Metrics().scale());
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({m_actions.importFiles, m_actions.exportProject});
    bar->addSeparator();
    bar->addActions({m_actions.undo, m_actions.redo});
    bar->addSeparator();
    bar->addActions({m_actions.back, m_actions.forward});
    bar->addSeparator();
    bar->addWidget(new ViewSwitch(*m_actions.views, bar));
    bar->addSeparator();
    bar->addActions({m_actions.code, m_actions.linkScrolling});
    for (QAction *action : {m_actions.undo, m_actions.redo, m_actions.back, m_actions.forward}) {
        action->setPriority(QAction::LowPriority);
        static_cast<QToolButton *>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_actions.windowMenu->addAction(bar->toggleViewAction());
}

void MainWindow::connectFileActions()
{
    m_files = new FileController(&m_workbench, &m_actions, &m_session, m_messages, this);
    new LanguageMenu(m_actions.languageMenu, &m_session, m_messages, this);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { setTheme(action->data().toString()); });
    connect(m_actions.fullScreen, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::setupFinding()
{
    auto *finding = new FindController({&m_workbench, &m_actions, m_pages, m_files, m_findBar, this});
    finding->addFieldTo(findChild<QToolBar *>(u"toolBar"_s));
    tabifyDockWidget(m_variants, finding->dock());
    m_actions.viewMenu->insertAction(m_actions.zoomIn, finding->dock()->toggleViewAction());
    auto *navigation = new Navigation(&m_workbench, &m_actions, m_pages, this);
    connect(finding, &FindController::arrived, navigation, &Navigation::arrive);
}

void MainWindow::connectEditActions()
{
    QUndoStack *stack = m_workbench.study()->undoStack();
    connect(m_actions.undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_actions.redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_actions.removeSource, &QAction::triggered, this, &MainWindow::removeSource);
    connect(m_actions.analyse, &QAction::triggered, &m_workbench, &Workbench::analyse);
    connect(m_actions.stop, &QAction::triggered, &m_workbench, &Workbench::stop);
    connect(m_actions.thorough, &QAction::toggled, &m_workbench, &Workbench::setThorough);
    m_side->passages()->setCoder(coder());
    m_side->passages()->setRowActions(m_actions.rejectPassage, m_actions.restorePassage);
    connect(m_side->passages(), &PassagesPanel::done, this,
            [this](const QString &text) { m_messages->showDone(text, tr("Undo")); });
}

void MainWindow::connectCodingActions()
{
    m_coding = new CodingController(&m_workbench, &m_actions, m_pages, this);
    m_coding->setCoder(coder());
    connect(m_coding, &CodingController::codingFocused, this, [this](const QUuid &coding) {
        m_pages->setFocusedCoding(coding);
        m_side->claims()->setCurrentCoding(coding);
        updateActions();
    });
    connect(m_coding, &CodingController::hint, this,
            [this](const QString &text) { statusBar()->showMessage(text, hintTime); });
    connect(m_side->claims(), &ClaimsPanel::codingActivated, m_coding, &CodingController::focusCoding);
    connect(m_side->claims(), &ClaimsPanel::claimChosen, m_coding, &CodingController::setCurrentClaim);
    connect(m_side->claims(), &ClaimsPanel::selectionChanged, this, &MainWindow::updateActions);
    m_codebook = new ClaimController(&m_workbench, &m_actions, m_side, this);
    connect(m_codebook, &ClaimController::done, this,
            [this](const QString &text) { m_messages->showDone(text, tr("Undo")); });
}

void MainWindow::connectPages()
{
    m_pages->addPart(m_side);
    m_pages->addPart(m_sources);
    connect(m_pages, &Pages::stateChanged, this, &MainWindow::updateActions);
    connect(m_pages, &Pages::currentGroupChanged, m_side->passages(), &PassagesPanel::setCurrentGroup);
    connect(m_pages, &Pages::currentPaneChanged, m_sources, &SourcesPanel::setCurrentSource);
    connect(m_pages, &Pages::zoomChanged, this, [this](int percent) { m_session.zoom = percent; });
    connect(m_pages, &Pages::codingMarginChanged, this, [this](int width) { m_session.codingMargin = width; });
    connect(m_side, &SidePanels::groupActivated, m_pages, &Pages::showGroup);
    connect(m_side, &SidePanels::spanActivated, m_pages, &Pages::showSpan);
    connect(m_side->passages(), &PassagesPanel::shownNoiseChanged, m_pages, &Pages::setShownNoise);
    connect(m_sources, &SourcesPanel::comparisonRequested, m_pages, &Pages::showComparison);
    connect(m_sources, &SourcesPanel::sourceActivated, this, [this](const QUuid &source) {
        if (m_pages->read()->view()->view(source)) {
            m_pages->read()->view()->setCurrentPane(source);
        }
    });
}

void MainWindow::connectQuotes()
{
    m_quoting = new QuoteController(&m_workbench, &m_actions, m_pages, this);
    m_quoting->setCoder(coder());
    connect(m_quoting, &QuoteController::done, this,
            [this](const QString &text) { m_messages->showDone(text, tr("Undo")); });
    connect(m_quoting, &QuoteController::hint, this,
            [this](const QString &text) { statusBar()->showMessage(text, hintTime); });
    connect(m_pages, &Pages::stateChanged, this, [this] { giveRoomToView(m_pages->needsRoom()); });
    for (const QAction *view : {m_actions.viewCompare, m_actions.viewMatrix, m_actions.viewQuotes}) {
        connect(view, &QAction::toggled, this, [this](bool on) {
            if (on && !m_workbench.data().sources.isEmpty()) {
                giveRoomToView(true); // before the view comes: a small window has no room for both
            }
        });
    }
}

void MainWindow::giveRoomToView(bool isWide)
{
    if (isWide == m_awayDocks.has_value()) {
        return;
    }
    if (isWide) {
        m_awayDocks.emplace();
        for (QDockWidget *dock : std::as_const(m_sideDocks)) {
            if (!dock->isHidden()) {
                m_awayDocks->append(dock);
                dock->hide();
            }
        }
    } else {
        const QList<QDockWidget *> away = *std::exchange(m_awayDocks, std::nullopt);
        for (QDockWidget *dock : away) {
            dock->show();
        }
    }
}

void MainWindow::connectWorkbench()
{
    connect(&m_workbench, &Workbench::importStarted, m_messages, &MessageBar::dismiss);
    connect(&m_workbench, &Workbench::working, this, [this](const QString &text, int done, int total) {
        // The analysis that follows an import does not wipe away what the import had to tell.
        if (m_messages->isHidden() || m_messages->kind() == MessageBar::Kind::Working) {
            m_messages->showWorking(text, done, total);
        }
    });
    connect(&m_workbench, &Workbench::failed, m_messages, &MessageBar::showFailed);
    connect(&m_workbench, &Workbench::done, this, [this](const QString &text, bool canUndo) {
        m_messages->showDone(text, canUndo ? tr("Undo") : QString());
    });
    connect(&m_workbench, &Workbench::idle, this, [this] {
        if (m_messages->kind() == MessageBar::Kind::Working) {
            m_messages->dismiss();
        }
    });
    connect(m_messages, &MessageBar::stopRequested, &m_workbench, &Workbench::stop);
    connect(m_messages, &MessageBar::actionTriggered, m_actions.undo, &QAction::trigger);
    connect(m_workbench.study(), &Study::reset, this, &MainWindow::projectChanged);
    connect(m_workbench.study(), &Study::changed, this, [this] {
        m_side->claims()->setRecentClaims(m_coding->recentClaims());
        updateActions();
    });
    connect(&m_workbench, &Workbench::analysed, this, &MainWindow::updateActions);
}

void MainWindow::removeSource()
{
    const Source *source = m_workbench.data().source(m_sources->currentSource());
    const QString key = source ? source->key : QString();
    if (source && m_workbench.study()->act(acts::removeSource(m_workbench.data(), source->id))) {
        m_messages->showDone(tr("%1 and its codings were removed.").arg(key), tr("Undo"));
    }
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Sidelight"),
                       tr("<h3>Sidelight %1</h3><p>Several accounts of one event, side by side.</p>"
                          "<p>Everything stays on this computer.</p><p>GPL-3.0-or-later</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::projectChanged()
{
    const QString path = m_workbench.study()->path();
    setWindowTitle(path.isEmpty()             ? QString()
                   : m_workbench.isUntitled() ? tr("Untitled")
                                              : QFileInfo(path).completeBaseName());
    m_coding->setCurrentClaim({});
    m_side->claims()->setRecentClaims(m_coding->recentClaims());
    m_coding->focusCoding({});
}

void MainWindow::updateActions()
{
    const Study *study = m_workbench.study();
    const QUndoStack *stack = m_workbench.study()->undoStack();
    const bool isWritable = study->isOpen() && !study->isReadOnly();
    const bool hasSources = !m_workbench.data().sources.isEmpty();
    m_actions.undo->setEnabled(stack->canUndo());
    m_actions.redo->setEnabled(stack->canRedo());
    m_actions.undo->setToolTip(tr("Undo: %1").arg(stack->undoText()));
    m_actions.redo->setToolTip(tr("Redo: %1").arg(stack->redoText()));
    m_actions.save->setEnabled(study->isOpen());
    m_actions.saveCopy->setEnabled(study->isOpen());
    m_actions.exportProject->setEnabled(hasSources);
    m_actions.printReport->setEnabled(hasSources);
    m_actions.exportQuotes->setEnabled(hasSources);
    m_pages->compare()->enableActions(m_actions, m_pages->isCompare());
    const bool hasDossier = m_pages->isMatrix() && m_workbench.data().claim(m_pages->matrix()->currentClaim());
    m_actions.exportDossier->setEnabled(hasDossier);
    m_actions.print->setEnabled(hasDossier || m_actions.print->isEnabled());
    m_actions.removeSource->setEnabled(isWritable && hasSources);
    m_actions.linkScrolling->setEnabled(hasSources && m_pages->showsArticles());
    m_coding->updateActions(isWritable && hasSources);
    m_codebook->updateActions(isWritable);
    m_quoting->updateActions(isWritable && hasSources);
    if (m_pages->isMatrix()) {
        m_status->showText(m_pages->matrix()->status());
    } else if (m_pages->isQuotes()) {
        m_status->showText(m_pages->quotes()->status(), m_pages->quotes()->position());
    } else if (m_pages->isCompare()) {
        m_status->showText(m_pages->compare()->status(), m_pages->compare()->position());
    } else {
        m_status->showReading(*m_pages->comparison());
    }
}

QString MainWindow::coder() const
{
    if (!m_session.coder.isEmpty()) {
        return m_session.coder;
    }
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? tr("analyst") : user;
}

} // namespace Sidelight
