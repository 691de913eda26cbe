// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QWidget>

class QAction;
class QDockWidget;
class QLabel;

namespace Sidelight
{

class HeatMap;
class ListPanel;
class SourceFilterProxy;
class SourceModel;

/** The left dock: the table of sources, and under it how much of each is found in each other. */
class SourcesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesPanel)

public:
    explicit SourcesPanel(Workbench *workbench, QWidget *parent = nullptr);
    ~SourcesPanel() override;

    /** The source of the current row; null without one. */
    [[nodiscard]] QUuid currentSource() const;
    void setCurrentSource(const QUuid &source);
    /** Gives the dock of the table its title. */
    void makeTitle(QAction *import, QDockWidget *dock) const;

signals:
    void sourceActivated(const QUuid &source);
    void comparisonRequested(const QUuid &a, const QUuid &b);

private:
    void setupTable();
    void setupHeatMap();
    void showOverlaps();
    /** The sources in the heat map, as indexes of the analysis: all, or of many only those that are ticked. */
    [[nodiscard]] QList<int> mappedSources() const;

    Workbench *m_workbench;
    SourceModel *m_model;
    SourceFilterProxy *m_proxy;
    ListPanel *m_list;
    QWidget *m_overlapBox;
    QLabel *m_overlapText;
    HeatMap *m_heatMap;
    QLabel *m_overlapTitle;
    QList<int> m_mapped;
};

} // namespace Sidelight
