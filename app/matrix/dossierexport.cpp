// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrix/dossierexport.h"

#include "app/window/actions.h"
#include "app/matrix/matrixpage.h"
#include "app/window/printing.h"
#include "app/window/savedialog.h"
#include "app/workbench.h"
#include "models/exchange/writefile.h"
#include "models/project/dossier.h"
#include "widgets/matrix/dossiertext.h"
#include "widgets/look/messagebar.h"
#include "widgets/look/spanpalette.h"

#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

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

bool DossierExport::paintPages(QPagedPaintDevice &device) const
{
    const SpanPalette colours = SpanPalette::from(appPalette(false)); // paper is white
    const ClaimDossier dossier = claimDossier(m_workbench->data(), m_workbench->analysis(), m_page->currentClaim());
    QTextDocument document;
    document.setHtml(claimDossierText(dossier, m_workbench->data(), colours));
    document.print(&device);
    return true; // print() does not tell
}

Result<void> DossierExport::exportTo(const QString &path) const
{
    const QByteArray bytes = pdfOf(name(), [this](QPagedPaintDevice &device) { return paintPages(device); });
    return writeFile(path, [&bytes](QIODevice &device) { return writeBytes(device, bytes); });
}

void DossierExport::askAndExport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file = name().left(longestName);
    file.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u"_"_s);
    const QString path = askForFileToWrite(m_window, tr("Export the dossier"), QDir(folder).filePath(file + u".pdf"),
                                           {tr("Document (*.pdf)")});
    if (path.isEmpty()) {
        return;
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
    printWithDialog(
        m_window, u"printDialog"_s, name(), [this](QPagedPaintDevice &device) { return paintPages(device); },
        [this] { m_messages->showFailed(tr("The dossier was not printed.")); });
}

} // namespace Sidelight
