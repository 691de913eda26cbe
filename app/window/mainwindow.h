// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/actions.h"
#include "app/window/session.h"
#include "app/workbench.h"

#include <QMainWindow>

#include <optional>

namespace Sidelight
{

class ClaimController;
class CodingController;
class FileController;
class FindBar;
class MessageBar;
class Pages;
class QuoteController;
class SidePanels;
class SourcesPanel;
class StatusLine;
class Theme;
class VariantsDock;

/** The window: puts the pages, docks and actions together and keeps what it looked like. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /** `sessionFile` is where the window's state is kept between starts. */
    explicit MainWindow(const QString &sessionFile, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Workbench *workbench() { return &m_workbench; }
    [[nodiscard]] const Actions &actions() const { return m_actions; }

    /** Opens a project, imports files, or without arguments opens what was open when the program ended. */
    void openAtStart(const QStringList &arguments);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupCentre();
    void setupDocks();
    void setupToolBar();
    void setupFinding();
    void connectFileActions();
    void connectEditActions();
    void connectCodingActions();
    void connectPages();
    void connectQuotes();
    void connectWorkbench();
    void restoreSession();

    void projectChanged();
    void updateActions();
    /** The Quotes view has the room of the docks at the sides. */
    void giveRoomToQuotes(bool isQuotes);
    void setTheme(const QString &name);
    void applyPalette();
    void removeSource();
    void showAbout();
    [[nodiscard]] QString coder() const;

    QString m_sessionFile;
    Session m_session;
    Workbench m_workbench;
    Theme *m_theme;
    Actions m_actions;
    CodingController *m_coding = nullptr;
    ClaimController *m_codebook = nullptr;
    QuoteController *m_quoting = nullptr;
    MessageBar *m_messages = nullptr;
    Pages *m_pages = nullptr;
    FindBar *m_findBar = nullptr;
    SourcesPanel *m_sources = nullptr;
    SidePanels *m_side = nullptr;
    VariantsDock *m_variants = nullptr;
    FileController *m_files = nullptr;
    StatusLine *m_status = nullptr;
    QList<QDockWidget *> m_sideDocks;
    std::optional<QList<QDockWidget *>> m_awayDocks; ///< while the Quotes view is shown
};

} // namespace Sidelight
