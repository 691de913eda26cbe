// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/result.h"

#include <QObject>

class QPagedPaintDevice;
class QWidget;

namespace Sidelight
{

class MatrixPage;
class MessageBar;
class Workbench;
struct Actions;

/** Print and export of the dossier of the claim that is current in the matrix. */
class DossierExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DossierExport)

public:
    DossierExport(Workbench *workbench, const Actions &actions, MatrixPage *page, MessageBar *messages,
                  QWidget *window);

    /** Writes the dossier as PDF, whole or not at all. Errors: those of writeFile(). */
    [[nodiscard]] Result<void> exportTo(const QString &path) const;

private:
    void askAndExport();
    void print();
    [[nodiscard]] bool paintPages(QPagedPaintDevice &device) const;
    [[nodiscard]] QString name() const;

    Workbench *m_workbench;
    MatrixPage *m_page;
    MessageBar *m_messages;
    QWidget *m_window;
};

} // namespace Sidelight
