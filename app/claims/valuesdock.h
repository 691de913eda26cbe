// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/runners/valuerunner.h"

#include <QDockWidget>

class QMainWindow;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace Sidelight
{

struct Actions;
class ConflictModel;
class DockTitle;
class ListPanel;
class Pages;
class ValueFilterProxy;
class ValueModel;

/**
 * The dock at the bottom with the dates, numbers, amounts and names of all sources, each with every place where it
 * stands, and those that contradict each other side by side. Every row is a link into the text.
 */
class ValuesDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValuesDock)

public:
    /** Adds itself to the window, hidden, in the place of `beside`; all outlive it. */
    ValuesDock(Workbench *workbench, Actions *actions, Pages *pages, QDockWidget *beside, QMainWindow *window);
    ~ValuesDock() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupValues();
    void setupConflicts();
    void connectWorkbench();
    void setupTitle();
    void addPages(DockTitle *title);
    [[nodiscard]] QMenu *kindsMenu(QWidget *parent);
    /** Comes to the front of the docks it shares its place with, with the focus. */
    void open();
    /** Takes over the analysis and looks for conflicts, if it is in view. */
    void refresh();
    void activateValue(const QModelIndex &index);
    void activateConflict(const QModelIndex &index);
    void showCounts();
    /** What is listed goes to the clipboard as CSV. */
    void copy();
    [[nodiscard]] QByteArray csv() const;

    Workbench *m_workbench;
    Pages *m_pages;
    ValueModel *m_values;
    ConflictModel *m_conflicts;
    ValueFilterProxy *m_valueProxy;
    ValueFilterProxy *m_conflictProxy;
    ValueRunner m_runner;
    ListPanel *m_valueList = nullptr;
    ListPanel *m_conflictList = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_valuesButton = nullptr;
    QToolButton *m_conflictsButton = nullptr;
    bool m_isStale = true;
};

} // namespace Sidelight
