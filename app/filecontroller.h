// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/session.h"
#include "app/workbench.h"

#include <QObject>

#include <functional>

namespace Sidelight
{

struct Actions;
class ExchangeController;
struct ExportChoice;
class MessageBar;

/** The acts of the File menu: the dialogs that ask for a file, the recent projects, the export. */
class FileController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileController)

public:
    /** All four outlive the controller. */
    FileController(Workbench *workbench, Actions *actions, Session *session, MessageBar *messages, QWidget *window);
    ~FileController() override;

    /** Projects and articles, told apart by the file's name: a project is opened, articles go into the open one. */
    void openFiles(const QStringList &paths);
    /** Asks where a table goes; `write` does it, `done` says so of a file name. */
    void showExportDialog(const ExportChoice &choice,
                          const std::function<Result<void>(const QString &path, bool forSpreadsheets)> &write,
                          const std::function<QString(const QString &fileName)> &done);

private:
    void newProject();
    void openProject();
    void openRecent(const QString &path);
    void importFiles();
    void saveProject();
    void saveCopy();
    void noteProject();
    void showRecent();
    /** The folder that file dialogs begin in: the project's own, else the user's documents. */
    [[nodiscard]] QString homeFolder() const;
    [[nodiscard]] QString askForProject(const QString &title, const QString &name) const;

    Workbench *m_workbench;
    Actions *m_actions;
    Session *m_session;
    MessageBar *m_messages;
    QWidget *m_window;
    ExchangeController *m_exchange;
};

} // namespace Sidelight
