// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QWidget>

#include <map>

class QAction;
class QMenu;
class QPushButton;

namespace Sidelight
{

class ListPanel;
class PassageFilterProxy;
class PassageModel;

/**
 * The shared passages as a list: what is noise, and why, can be shown or hidden, and a match can be rejected and
 * restored.
 */
class PassagesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassagesPanel)

public:
    explicit PassagesPanel(Workbench *workbench, QWidget *parent = nullptr);
    ~PassagesPanel() override;

    /** Puts the current row on a group of the analysis; none for -1. */
    void setCurrentGroup(int group);
    /** Who rejects. */
    void setCoder(const QString &coder) { m_coder = coder; }
    /** Actions for the current row: their keys work in the list, and its menu shows the one that can be done. */
    void setRowActions(QAction *reject, QAction *restore);

    /** The filters that are ticked, by the names of their actions: kept from one start to the next. */
    [[nodiscard]] QStringList shownFilters() const;
    void setShownFilters(const QStringList &names);

    void rejectCurrent();
    void restoreCurrent();

signals:
    void groupActivated(int group);
    /** A rejected match has no group in the panes; its words have a place. */
    void spanActivated(const QUuid &source, const Sidelight::Span &span);
    void shownNoiseChanged(Sidelight::NoiseReasons reasons);
    void done(const QString &text);

private:
    void setupList();
    void setupFilter();
    void connectWorkbench();
    void takeAnalysis();
    void applyFilter();
    /** All that can be listed or hidden. */
    [[nodiscard]] QList<QAction *> filters() const;
    /** How many of each kind there are: in the menu, and beside it what is hidden. */
    void showCounts();
    void updateRowActions();
    void showRowMenu(const QPoint &position);
    void activate(const QModelIndex &index);
    /** The row of the model that is current, -1 without one. */
    [[nodiscard]] int currentRow() const;

    Workbench *m_workbench;
    PassageModel *m_model;
    PassageFilterProxy *m_proxy;
    ListPanel *m_list = nullptr;
    QPushButton *m_filter = nullptr;
    std::map<NoiseReason, QAction *> m_noise; ///< checked = listed
    QAction *m_rejected = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_restore = nullptr;
    QString m_coder;
    int m_rowToKeep = -1; ///< of the list, where the next row is to be current after the analysis
};

} // namespace Sidelight
