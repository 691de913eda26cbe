// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/claims/orphanmodel.h"
#include "models/items/runners/replacementrunner.h"

#include <QDockWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace Sidelight
{

class DifferenceView;

/** What a newer text of a source changed, and the tray of codings that found no place in it. */
class EditionsDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditionsDock)

public:
    /** Adds itself to the window, hidden; the workbench outlives it. */
    EditionsDock(Workbench *workbench, QMainWindow *window);

    /** Comes to the front with what has changed; `isTray`: with the codings without a place. */
    void showReplaced(const NewerText &newer, bool isTray);

signals:
    /** A coding without a place is to get the words that are selected. */
    void placeRequested(const QUuid &orphan);

private:
    [[nodiscard]] QWidget *trayPage();
    void update();
    void removeCurrent();

    Workbench *m_workbench;
    OrphanModel *m_orphans;
    QTabWidget *m_tabs;
    DifferenceView *m_differences;
    QTableView *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_place = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Sidelight
