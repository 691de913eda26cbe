// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/claims/disagreementmodel.h"
#include "models/items/runners/agreementrunner.h"

#include <QDockWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace Sidelight
{

class MessageBar;

/** How two analysts agree, in figures, and where they do not, to be settled. Worked out only while it is seen. */
class AgreementDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgreementDock)

public:
    /** Adds itself to the window, hidden; the workbench outlives it. */
    AgreementDock(Workbench *workbench, QMainWindow *window);

signals:
    void spanActivated(const QUuid &source, const Sidelight::Span &span);

private:
    void setupContent();
    void setupRunner();
    void update();
    /** Compares the two that are chosen. */
    void compare();
    void take(const Agreement &agreement);
    void showAgreement(const Agreement &agreement);
    void settle(bool isAsA);
    [[nodiscard]] QString figures(const Agreement &agreement) const;

    Workbench *m_workbench;
    DisagreementModel *m_model;
    AgreementRunner m_runner;
    MessageBar *m_working = nullptr;
    QTimer *m_wait = nullptr; ///< what is done at once needs no bar
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QLabel *m_figures = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_asFirst = nullptr;
    QPushButton *m_asSecond = nullptr;
};

} // namespace Sidelight
