// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/project/comparison.h"

#include <QWidget>

class QAction;

namespace Sidelight
{

class CompareBar;
class ComparePanel;
class ComparisonView;
class LayerBar;
class SummaryBar;
struct Actions;

/** The view "Compare": two sources in depth, level at their own passages, with what they share and what they do not. */
class ComparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    /** `layers` are the switches of Read: a layer is on in both views or in neither. */
    ComparePage(Workbench *workbench, const Actions &actions, const LayerBar &layers, QWidget *parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] ComparisonView *view() const { return m_view; }
    [[nodiscard]] ComparePanel *panel() const { return m_panel; }
    [[nodiscard]] SummaryBar *summaryBar() const { return m_summary; }

    void setSources(const QUuid &a, const QUuid &b);
    void swapSources();
    [[nodiscard]] QUuid sourceA() const { return m_a; }
    [[nodiscard]] QUuid sourceB() const { return m_b; }
    /** The two in sentences that can be quoted. */
    [[nodiscard]] QString summary() const;

    /** The group of the analysis that the current passage belongs to; -1 without one. */
    [[nodiscard]] int currentGroup() const;
    /** The current passage, an index into Analysis::passages; -1 without one. */
    [[nodiscard]] int currentPassage() const;
    /** Goes to the passage of the two that belongs to a group of the analysis; nothing happens if they have none. */
    void showGroup(int group);
    /** Selects the next or previous stretch that one of the two alone has; false at the end. */
    bool stepOnly(bool inB, bool forward);

    /** What can be done to the comparison, given whether it is shown. */
    void enableActions(const Actions &actions, bool isShown) const;

    /** For the status bar: the current passage and its place in both texts. */
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString position() const;

signals:
    /** Another current passage: the group of the analysis that it belongs to, or -1. */
    void currentGroupChanged(int group);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitPanel();
    void setupParts(const Actions &actions, const LayerBar &layers);
    void connectParts();
    void takeLayers(const LayerBar &layers);
    /** What is out of date; while the view is not seen nothing is worked out for it. */
    enum class Stale { Nothing, Marks, Sources, Analysis };
    void renew(Stale what);
    void showPanes();
    /** Sources that are gone give way to the first two that there are. */
    void chooseExisting();
    void showPassages();
    void showSummary();
    void showCurrent();
    void goTo(qsizetype inA, qsizetype inB);
    void showChooser(const QUuid &pane, const QPoint &globalPosition);

    Workbench *m_workbench;
    SummaryBar *m_summary;
    CompareBar *m_bar;
    ComparisonView *m_view;
    ComparePanel *m_panel;
    ComparisonSummary m_figures;
    Stale m_stale = Stale::Analysis;
    QUuid m_a;
    QUuid m_b;
};

} // namespace Sidelight
