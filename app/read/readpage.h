// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QWidget>

namespace Sidelight
{

class ComparisonView;
class LayerBar;

/** The view "Read": the ticked sources side by side under the layer bar, kept in step with the project. */
class ReadPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadPage)

public:
    explicit ReadPage(Workbench *workbench, QWidget *parent = nullptr);
    ~ReadPage() override;

    [[nodiscard]] ComparisonView *view() const { return m_view; }
    [[nodiscard]] LayerBar *layerBar() const { return m_layers; }

    /** Ticks a source if need be and shows a span of it. */
    void showSpan(const QUuid &source, const Span &span, bool select = false);
    void closePane(const QUuid &pane);
    /** Moves a pane, and its source in the table, to another place among the panes; none if there is no such place. */
    void movePane(const QUuid &pane, int to);

private:
    void connectView();
    /** Takes over panes and marks as the project and the analysis now are. */
    void refresh();
    void takeAnalysis();
    /** What can be done with a pane, and with the words under the pointer. */
    void showPaneMenu(const QUuid &pane, const QPoint &globalPosition);
    void showTextMenu(const QUuid &pane, qsizetype offset, const QPoint &globalPosition);
    void noteReading(const QUuid &pane, const Span &visible);

    Workbench *m_workbench;
    LayerBar *m_layers;
    ComparisonView *m_view;
};

} // namespace Sidelight
