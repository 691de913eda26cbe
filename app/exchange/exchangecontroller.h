// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/exportformat.h"

#include <QObject>

namespace Sidelight
{

struct Actions;
class MessageBar;
struct Session;
class Workbench;

/** Export of the project in every format, and import of codings and codebooks: the dialogs, and what is said of it. */
class ExchangeController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExchangeController)

public:
    /** All outlive the controller. */
    ExchangeController(Workbench *workbench, const Actions &actions, Session *session, MessageBar *messages,
                       QWidget *window);

    /** Opens the dialog with that format chosen. */
    void showExportDialog(ExportFormat format);
    /** Takes over what a file brings, in one step of the undo list, and tells what came in and what did not. */
    void importCodings(const QString &path);
    /** Writes the file whole or not at all; a report whose name ends in .pdf as pages. Errors: those of writeFile() and
     * writeExport(). */
    [[nodiscard]] Result<void> exportTo(const QString &path, ExportFormat format, const CsvOptions &csv,
                                        LineEnds lineEnds) const;

private:
    void askAndImport();
    void printReport();
    [[nodiscard]] static QString busyText();
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QString projectName() const;

    Workbench *m_workbench;
    Session *m_session;
    MessageBar *m_messages;
    QWidget *m_window;
};

} // namespace Sidelight
