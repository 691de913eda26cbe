// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/claims/disagreementmodel.h"

#include <QDockWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace Sidelight
{

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
    void update();
    void showAgreement();
    void settle(bool isAsA);
    [[nodiscard]] QString figures(const Agreement &agreement) const;

    Workbench *m_workbench;
    DisagreementModel *m_model;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QLabel *m_figures = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_asFirst = nullptr;
    QPushButton *m_asSecond = nullptr;
};

} // namespace Sidelight
