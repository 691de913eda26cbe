// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"

#include <QWidget>

namespace Sidelight
{

class ComparisonView;
class SummaryBar;

/** The view "Compare": two sources in depth, level at their passages, with what they share in one sentence. */
class ComparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    explicit ComparePage(Workbench *workbench, QWidget *parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] ComparisonView *view() const { return m_view; }

    void setSources(const QUuid &a, const QUuid &b);
    [[nodiscard]] QUuid sourceA() const { return m_a; }
    [[nodiscard]] QUuid sourceB() const { return m_b; }
    [[nodiscard]] QString summary() const;

private:
    void connectBar();
    void refresh();
    void takeAnalysis();
    /** Sources that are gone give way to the first two that there are. */
    void chooseExisting();
    void showSummary();

    Workbench *m_workbench;
    SummaryBar *m_bar;
    ComparisonView *m_view;
    QUuid m_a;
    QUuid m_b;
};

} // namespace Sidelight
