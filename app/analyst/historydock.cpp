// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analyst/historydock.h"

#include "app/window/docktitle.h"
#include "app/window/tabletools.h"
#include "widgets/look/metrics.h"

#include <QMainWindow>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QUndoView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int lineSpacing = 4; // above and below a line, which is 18 high

} // namespace

HistoryDock::HistoryDock(Workbench *workbench, QMainWindow *window)
    : QDockWidget(tr("History"), window)
    , m_workbench(workbench)
    , m_log(new LogModel(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"historyDock"_s);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    new DockTitle(this);
    auto *steps = new QUndoView(workbench->study()->undoStack(), m_tabs);
    steps->setObjectName(u"historySteps"_s);
    steps->setAccessibleName(tr("What can be undone; choosing a line goes back or forward to it"));
    steps->setEmptyLabel(tr("As it was opened"));
    steps->setFrameShape(QFrame::NoFrame);
    steps->setSpacing(Metrics().ipx(lineSpacing));
    steps->setToolTip(tr("Choose a line to go back or forward to it."));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(steps, tr("Undo list"));
    m_tabs->addTab(logPage(), tr("Change log"));
    setWidget(m_tabs);
    window->addDockWidget(Qt::BottomDockWidgetArea, this);
    hide();
    connect(m_tabs, &QTabWidget::currentChanged, this, &HistoryDock::updateLog);
    connect(this, &QDockWidget::visibilityChanged, this, &HistoryDock::updateLog);
    connect(workbench->study(), &Study::logged, this, &HistoryDock::appendToLog);
    connect(workbench->study(), &Study::reset, this, [this] {
        m_isRead = false;
        updateLog();
    });
}

QWidget *HistoryDock::logPage()
{
    const Metrics metrics;
    auto *page = new QWidget(m_tabs);
    m_table = rowTable(m_log, LogModel::WhatColumn, page);
    m_table->setObjectName(u"historyLog"_s);
    m_table->setAccessibleName(tr("Who did what, and when"));
    m_export = new QPushButton(tr("Export the log …"), page);
    m_export->setObjectName(u"historyExport"_s);
    m_export->setEnabled(false);
    connect(m_export, &QPushButton::clicked, this, &HistoryDock::exportRequested);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, metrics.ipx(8));
    column->addWidget(m_table, 1);
    column->addWidget(m_export, 0, Qt::AlignHCenter);
    return page;
}

void HistoryDock::updateLog()
{
    if (isVisible() && m_tabs->currentIndex() == 1 && !m_isRead) {
        const Result<QList<LogEntry>> log = m_workbench->study()->log();
        m_isRead = log.has_value();
        m_log->setEntries(log.value_or(QList<LogEntry>()));
        m_export->setEnabled(m_log->rowCount() > 0);
    }
}

void HistoryDock::appendToLog(const LogEntry &entry)
{
    if (m_isRead) {
        m_log->append(entry);
        m_export->setEnabled(true);
    } else {
        updateLog();
    }
}

} // namespace Sidelight
