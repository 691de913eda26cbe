// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrix/dossierexport.h"

#include "app/window/actions.h"
#include "app/matrix/matrixpage.h"
#include "app/workbench.h"
#include "models/exchange/writefile.h"
#include "models/project/dossier.h"
#include "widgets/matrix/dossiertext.h"
#include "widgets/look/messagebar.h"
#include "widgets/look/spanpalette.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qreal pageMargin = 18; // mm
constexpr qsizetype longestName = 60;

} // namespace

DossierExport::DossierExport(Workbench *workbench, const Actions &actions, MatrixPage *page, MessageBar *messages,
                             QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_page(page)
    , m_messages(messages)
    , m_window(window)
{
    connect(actions.exportDossier, &QAction::triggered, this, &DossierExport::askAndExport);
    connect(actions.print, &QAction::triggered, this, &DossierExport::print);
}

QString DossierExport::name() const
{
    const Claim *claim = m_workbench->data().claim(m_page->currentClaim());
    return claim ? claim->name : QString();
}

void DossierExport::paintPages(QPagedPaintDevice &device) const
{
    const SpanPalette colours = SpanPalette::from(appPalette(false)); // paper is white
    const ClaimDossier dossier = claimDossier(m_workbench->data(), m_workbench->analysis(), m_page->currentClaim());
    QTextDocument document;
    document.setHtml(claimDossierText(dossier, m_workbench->data(), colours));
    document.print(&device);
}

Result<void> DossierExport::exportTo(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer); // is complete when it is gone
        writer.setTitle(name());
        writer.setPageSize(
            QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
        paintPages(writer); // into memory
    }
    return writeFile(path, [&bytes](QIODevice &device) { return writeBytes(device, bytes); });
}

void DossierExport::askAndExport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file = name().left(longestName);
    file.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u"_"_s);
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export the dossier"),
                                                QDir(folder).filePath(file + u".pdf"), tr("Document (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += u".pdf"_s;
    }
    if (const Result<void> written = exportTo(path); !written) {
        m_messages->showFailed(tr("The dossier was not exported."), describe(written.error()));
        return;
    }
    m_messages->showDone(tr("The dossier was written to %1.").arg(QFileInfo(path).fileName()));
}

void DossierExport::print()
{
    if (!m_page->isVisible()) {
        return; // the key prints what is shown
    }
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(name());
    printer->setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer, m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const std::shared_ptr<QPrinter> owned(printer); // until the dialog's connections are gone
    connect(dialog, &QDialog::accepted, this, [this, owned] { paintPages(*owned); });
    dialog->open();
}

} // namespace Sidelight
