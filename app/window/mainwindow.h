// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/actions.h"
#include "app/window/session.h"
#include "app/workbench.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

namespace Sidelight
{

class ClaimController;
class CodingController;
class FileController;
struct FilesByKind;
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
    /**
     * `sessionFile` is where the window's state is kept between starts. Opens the files given, a project or articles;
     * without any what was open when the program ended.
     */
    explicit MainWindow(const QString &sessionFile, const QStringList &files = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Workbench *workbench() { return &m_workbench; }
    [[nodiscard]] const Actions &actions() const { return m_actions; }

    /** Whether all docks and actions are there, which is soon after the window was painted for the first time. */
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /** The docks that are hidden at first, and what lists all actions: after the window was painted for the first time.
     */
    void setupTools();
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
    void openAtStart(const FilesByKind &files);

    void projectChanged();
    void updateActions();
    /** Every view but Read has the room of the docks at the sides. */
    void giveRoomToView(bool isWide);
    void setTheme(const QString &name);
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
    bool m_isPainted = false;
    QTimer m_tools; ///< until the hidden ones are made
    bool m_isComplete = false;
    QList<QDockWidget *> m_sideDocks;
    std::optional<QList<QDockWidget *>> m_awayDocks; ///< while another view than Read is shown
};

} // namespace Sidelight
