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

/** Paths told apart by the files' names. */
struct FilesByKind {
    explicit FilesByKind(const QStringList &paths);

    QStringList projects;
    QStringList codings;
    QStringList articles;
};

/** The acts of the File menu: the dialogs that ask for a file, the recent projects, the export. */
class FileController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileController)

public:
    /** All four outlive the controller. */
    FileController(Workbench *workbench, Actions *actions, Session *session, MessageBar *messages, QWidget *window);
    ~FileController() override;

    /** A project is opened; articles, and codings after them, go into the open one. */
    void openFiles(const FilesByKind &files);
    /** Asks where a table goes; `write` does it, `done` says so of a file name. */
    void showExportDialog(const ExportChoice &choice,
                          const std::function<Result<void>(const QString &path, bool forSpreadsheets)> &write,
                          const std::function<QString(const QString &fileName)> &done);

private:
    /** Those that waited for their articles. */
    void importCodings();
    void newProject();
    void openProject();
    void openRecent(const QString &path);
    void importFiles();
    void saveProject();
    void saveCopy();
    void noteProject();
    void showRecent();
    /** The folder that file dialogs begin in: the project's own, else the user's documents. */
    [[nodiscard]] QString askForProject(const QString &title, const QString &name) const;

    Workbench *m_workbench;
    Actions *m_actions;
    Session *m_session;
    MessageBar *m_messages;
    QWidget *m_window;
    ExchangeController *m_exchange;
    QStringList m_codings; ///< files whose articles are still being read
};

} // namespace Sidelight
