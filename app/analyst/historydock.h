// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/claims/logmodel.h"

#include <QDockWidget>

class QPushButton;
class QTabWidget;
class QTableView;

namespace Sidelight
{

/** What can be undone, by name, a click or the arrow keys away; and the log of all that was ever done to the project.
 */
class HistoryDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDock)

public:
    /** Adds itself to the window, hidden; the workbench outlives it. */
    HistoryDock(Workbench *workbench, QMainWindow *window);

    [[nodiscard]] const LogModel *log() const { return m_log; }

signals:
    void exportRequested();

private:
    [[nodiscard]] QWidget *logPage();
    /** Reads the log once it is seen. */
    void updateLog();
    void appendToLog(const LogEntry &entry);

    Workbench *m_workbench;
    LogModel *m_log;
    QTabWidget *m_tabs;
    QTableView *m_table = nullptr;
    QPushButton *m_export = nullptr;
    bool m_isRead = false; ///< of the open project; from then on what is done is added
};

} // namespace Sidelight
