// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exchangecontroller.h"

#include "app/window/actions.h"
#include "app/compare/comparisonpages.h"
#include "app/exchange/exportdialog.h"
#include "app/exchange/exportwords.h"
#include "app/window/printing.h"
#include "app/window/session.h"
#include "app/workbench.h"
#include "models/exchange/incoming/codingfile.h"
#include "models/exchange/pages/reportpieces.h"
#include "models/exchange/writefile.h"
#include "widgets/look/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

template <class T>
int added(const QList<Edit<T>> &edits)
{
    return static_cast<int>(std::ranges::count_if(edits, [](const Edit<T> &edit) { return !edit.before; }));
}

/** "12 codings, 3 claims and 1 source added." */
QString importedText(const CodingImport &import)
{
    QStringList parts;
    const int codings = added(import.change.codings);
    const int claims = added(import.change.claims);
    const int sources = added(import.change.sources);
    if (codings > 0) {
        parts.append(ExchangeController::tr("%n coding(s)", nullptr, codings));
    }
    if (claims > 0) {
        parts.append(ExchangeController::tr("%n claim(s)", nullptr, claims));
    }
    if (sources > 0) {
        parts.append(ExchangeController::tr("%n source(s)", nullptr, sources));
    }
    return parts.isEmpty() ? ExchangeController::tr("Nothing new was found in the file.")
                           : ExchangeController::tr("%1 added.").arg(QLocale().createSeparatedList(parts));
}

/** What did not come in, line by line. */
QStringList leftOut(const CodingImport &import)
{
    QStringList lines;
    if (import.alreadyThere > 0) {
        lines.append(ExchangeController::tr("%n coding(s) were here already.", nullptr, import.alreadyThere));
    }
    for (const Error &problem : import.problems) {
        lines.append(problem.detail);
    }
    return lines + import.losses;
}

} // namespace

ExchangeController::ExchangeController(Workbench *workbench, const Actions &actions, Session *session,
                                       MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    connect(actions.exportProject, &QAction::triggered, this, [this] { showExportDialog(ExportFormat::Claims); });
    connect(actions.exportQuotes, &QAction::triggered, this, [this] { showExportDialog(ExportFormat::Quotes); });
    connect(actions.printReport, &QAction::triggered, this, &ExchangeController::printReport);
    connect(actions.importCodings, &QAction::triggered, this, &ExchangeController::askAndImport);
}

Result<void> ExchangeController::exportTo(const QString &path, ExportFormat format, const CsvOptions &csv,
                                          LineEnds lineEnds) const
{
    const ProjectData &project = m_workbench->data();
    const Analysis &analysis = m_workbench->analysis();
    if (format == ExportFormat::Report && path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        const QByteArray pages = pdfOf(projectName(), [&](QPagedPaintDevice &device) {
            return printPieces(device, reportPieces(project, analysis, projectName()), projectName());
        });
        return writeFile(path, [&](QIODevice &device) { return writeBytes(device, pages); });
    }
    const ExportInput input{project, analysis, projectName(), csv, lineEnds};
    return writeFile(path, [&](QIODevice &device) { return writeExport(device, format, input); });
}

QString ExchangeController::projectName() const
{
    return QFileInfo(m_workbench->study()->path()).completeBaseName();
}

QString ExchangeController::busyText()
{
    return tr("The sources are still being compared. Try again in a moment.");
}

/** What the engines have not read yet, because they were stopped. */
QString ExchangeController::missingText() const
{
    const auto unread = static_cast<int>(m_workbench->data().sources.size() - m_workbench->analysis().ids.size());
    return unread > 0
               ? tr("The comparison was stopped: quotes and passages of %n source(s) are not in it.", nullptr, unread)
               : QString();
}

void ExchangeController::printReport()
{
    const auto paint = [this](QPagedPaintDevice &device) {
        const auto pieces = reportPieces(m_workbench->data(), m_workbench->analysis(), projectName());
        return !m_workbench->isBusy() && printPieces(device, pieces, projectName());
    };
    printWithDialog(m_window, u"printReportDialog"_s, projectName(), paint, [this] {
        m_messages->showFailed(tr("The report was not printed."), m_workbench->isBusy() ? busyText() : QString());
    });
}

void ExchangeController::showExportDialog(ExportFormat format)
{
    QList<ExportChoice> choices;
    for (const ExportFormat offered : exportFormats()) {
        choices.append(exportChoice(offered, m_workbench->data()));
    }
    const QString name =
        m_workbench->isUntitled() ? QString() : QFileInfo(m_workbench->study()->path()).completeBaseName() + u'-';
    auto *dialog = new ExportDialog(tr("Export"), choices, m_workbench->folder() + u'/' + name,
                                    m_session->csvForSpreadsheets, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCurrent(static_cast<int>(exportFormats().indexOf(format)));
    connect(dialog, &ExportDialog::exportRequested, this, [this, dialog] {
        if (m_workbench->isBusy()) {
            dialog->showError(busyText());
            return;
        }
        const CsvOptions csv = dialog->isForSpreadsheets() ? CsvOptions() : csvForData;
        const LineEnds lineEnds = dialog->hasWindowsLines() ? LineEnds::Windows : LineEnds::Unix;
        if (const auto written = exportTo(dialog->path(), exportFormats().at(dialog->current()), csv, lineEnds);
            !written) {
            const bool isEmpty = written.error().code == Error::Code::FileEmpty;
            dialog->showError(isEmpty ? tr("There are no claims yet.") : describe(written.error()));
            return;
        }
        m_session->csvForSpreadsheets = dialog->isForSpreadsheets();
        m_messages->showDone(tr("%1 was written.").arg(QFileInfo(dialog->path()).fileName()), {}, missingText());
        dialog->accept();
    });
    dialog->open();
}

void ExchangeController::askAndImport()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Import codings"), m_workbench->folder(),
                                     tr("Codings and codebooks (*.csv *.qdpx *.qdc *.jsonld *.json);;All files (*)"));
    if (!path.isEmpty()) {
        importCodings(path);
    }
}

void ExchangeController::importCodings(const QString &path)
{
    if (!m_workbench->ensureProject()) {
        return;
    }
    const auto import = importedFile(path, m_workbench->data(), QDateTime::currentDateTimeUtc());
    if (!import) {
        m_messages->showFailed(tr("Nothing was imported."), describe(import.error()));
        return;
    }
    const bool isDone = m_workbench->study()->act(import->change);
    if (!isDone && !import->change.isEmpty()) {
        return; // the study has told why
    }
    const QStringList details = leftOut(*import);
    QString text = importedText(*import);
    if (!details.isEmpty()) {
        text += u' ' + tr("Not everything came in.");
    }
    m_messages->showDone(text, isDone ? tr("Undo") : QString(), details.join(u'\n'));
}

} // namespace Sidelight
