// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filecontroller.h"

#include "app/window/actions.h"
#include "app/exchange/exchangecontroller.h"
#include "app/exchange/exportdialog.h"
#include "app/window/savedialog.h"
#include "models/exchange/incoming/codingfile.h"
#include "widgets/look/menutext.h"
#include "widgets/look/messagebar.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QString projectFilter()
{
    return FileController::tr("Sidelight projects (*.sidelight)");
}

} // namespace

FilesByKind::FilesByKind(const QStringList &paths)
{
    for (const QString &path : paths) {
        (ProjectFile::isNameOfOne(path) ? projects : isCodingFile(path) ? codings : articles).append(path);
    }
}

FileController::FileController(Workbench *workbench, Actions *actions, Session *session, MessageBar *messages,
                               QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_exchange(new ExchangeController(workbench, *actions, session, messages, window))
{
    connect(m_actions->newProject, &QAction::triggered, this, &FileController::newProject);
    connect(m_actions->openProject, &QAction::triggered, this, &FileController::openProject);
    connect(m_actions->openSample, &QAction::triggered, m_workbench, &Workbench::openSample);
    connect(m_actions->importFiles, &QAction::triggered, this, &FileController::importFiles);
    connect(m_actions->save, &QAction::triggered, this, &FileController::saveProject);
    connect(m_actions->saveCopy, &QAction::triggered, this, &FileController::saveCopy);
    connect(m_actions->pasteText, &QAction::triggered, this,
            [this] { m_workbench->importText(QGuiApplication::clipboard()->text()); });
    connect(m_workbench->study(), &Study::reset, this, &FileController::noteProject);
    connect(m_workbench, &Workbench::importEnded, this, &FileController::importCodings);
    showRecent();
}

FileController::~FileController() = default;

void FileController::openFiles(const FilesByKind &files)
{
    const bool isGood = std::ranges::all_of(
        files.projects, [this](const QString &project) { return m_workbench->openProject(project); });
    if (!isGood) {
        return;
    }
    m_workbench->importFiles(files.articles);
    m_codings += files.codings;
    if (!m_workbench->isImporting()) {
        importCodings();
    }
}

void FileController::importCodings()
{
    for (const QString &path : std::exchange(m_codings, {})) {
        m_exchange->importCodings(path);
    }
}

QString FileController::askForProject(const QString &title, const QString &name) const
{
    return askForFileToWrite(m_window, title, QDir(m_workbench->folder()).filePath(name), {projectFilter()});
}

void FileController::newProject()
{
    const QString path = askForProject(tr("New project"), tr("project") + u".sidelight"_s);
    if (!path.isEmpty()) {
        (void)m_workbench->createProject(path);
    }
}

void FileController::openProject()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open a project"), m_workbench->folder(), projectFilter());
    if (!path.isEmpty()) {
        (void)m_workbench->openProject(path);
    }
}

void FileController::openRecent(const QString &path)
{
    if (!m_workbench->openProject(path) && !QFileInfo::exists(path)) {
        m_session->recentProjects.removeAll(path);
        showRecent();
    }
}

void FileController::importFiles()
{
    m_workbench->importFiles(QFileDialog::getOpenFileNames(m_window, tr("Import articles"), m_workbench->folder(),
                                                           tr("Text files (*.txt *.text);;All files (*)")));
}

void FileController::saveProject()
{
    if (!m_workbench->isUntitled()) {
        m_messages->showDone(tr("Everything is saved: each act is written as it is done."));
        return;
    }
    const QString path = askForProject(tr("Save project"), tr("project") + u".sidelight"_s);
    if (!path.isEmpty()) {
        (void)m_workbench->saveAs(path);
    }
}

void FileController::saveCopy()
{
    const QString path = askForProject(tr("Save a copy"), tr("copy") + u".sidelight"_s);
    if (!path.isEmpty()) {
        (void)m_workbench->saveCopy(path);
    }
}

void FileController::showExportDialog(const ExportChoice &choice,
                                      const std::function<Result<void>(const QString &, bool)> &write,
                                      const std::function<QString(const QString &)> &done)
{
    const QString base =
        m_workbench->isUntitled() ? QString() : QFileInfo(m_workbench->study()->path()).completeBaseName() + u'-';
    auto *dialog = new ExportDialog(choice.name, {choice}, QDir(m_workbench->folder()).filePath(base),
                                    m_session->csvForSpreadsheets, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this, [this, dialog, write, done] {
        if (const Result<void> written = write(dialog->path(), dialog->isForSpreadsheets()); !written) {
            dialog->showError(describe(written.error()));
            return;
        }
        m_session->csvForSpreadsheets = dialog->isForSpreadsheets();
        m_messages->showDone(done(QFileInfo(dialog->path()).fileName()));
        dialog->accept();
    });
    dialog->open();
}

void FileController::noteProject()
{
    if (m_workbench->study()->isOpen() && !m_workbench->isUntitled()) {
        addRecent(*m_session, m_workbench->study()->path());
    }
    showRecent();
}

void FileController::showRecent()
{
    m_actions->recentMenu->clear();
    for (const QString &path : std::as_const(m_session->recentProjects)) {
        QAction *action = m_actions->recentMenu->addAction(menuText(QFileInfo(path).completeBaseName()));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openRecent(path); });
    }
    m_actions->recentMenu->setToolTipsVisible(true);
    m_actions->recentMenu->setEnabled(!m_session->recentProjects.isEmpty());
}

} // namespace Sidelight
