// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/comparisonexport.h"

#include "app/window/actions.h"
#include "app/compare/comparepage.h"
#include "app/compare/comparepanel.h"
#include "app/compare/comparisonpages.h"
#include "app/window/printing.h"
#include "app/window/savedialog.h"
#include "app/window/svgpicture.h"
#include "app/workbench.h"
#include "models/exchange/pages/htmlcomparison.h"
#include "models/exchange/writefile.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/compare/dotplot.h"
#include "widgets/look/messagebar.h"
#include "widgets/compare/summarybar.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr double pictureScale = 2; // pixels a logical pixel

QByteArray pngOf(QWidget &widget)
{
    QImage picture((QSizeF(widget.size()) * pictureScale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(pictureScale);
    widget.render(&picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

ComparisonExport::ComparisonExport(Workbench *workbench, const Actions &actions, ComparePage *page,
                                   MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_page(page)
    , m_messages(messages)
    , m_window(window)
{
    m_page->summaryBar()->setExportActions({actions.print, actions.exportComparison});
    connect(actions.exportComparison, &QAction::triggered, this, &ComparisonExport::askAndExport);
    connect(actions.print, &QAction::triggered, this, &ComparisonExport::print);
}

std::optional<ComparisonExport::Form> ComparisonExport::formOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf") {
        return Form::Pdf;
    }
    if (ending == u"html" || ending == u"htm") {
        return Form::Html;
    }
    if (ending == u"png") {
        return Form::Png;
    }
    return ending == u"svg" ? std::optional(Form::Svg) : std::nullopt;
}

Result<void> ComparisonExport::exportTo(const QString &path, Form form)
{
    return writeFile(path, [&](QIODevice &device) { return write(device, form); });
}

Result<void> ComparisonExport::write(QIODevice &device, Form form) const
{
    const ProjectData &project = m_workbench->data();
    switch (form) {
    case Form::Html:
        return writeHtmlComparison(device, project, m_workbench->analysis(), m_page->sourceA(), m_page->sourceB());
    case Form::Png:
        return writeBytes(device, pngOf(*m_page->view()));
    case Form::Svg:
        return writeBytes(device,
                          svgPicture(*m_page->view(), comparisonTitle(project, m_page->sourceA(), m_page->sourceB())));
    case Form::Pdf:
        break;
    }
    return writeBytes(device, pdfOf(comparisonTitle(project, m_page->sourceA(), m_page->sourceB()),
                                    [this](QPagedPaintDevice &pages) { return paintPages(pages); }));
}

bool ComparisonExport::paintPages(QPagedPaintDevice &device) const
{
    return printComparison(
        device, comparisonPieces(m_workbench->data(), m_workbench->analysis(), m_page->sourceA(), m_page->sourceB()),
        m_page->panel()->plot()->shown());
}

void ComparisonExport::askAndExport()
{
    const ProjectData &project = m_workbench->data();
    const Source *a = project.source(m_page->sourceA());
    const Source *b = project.source(m_page->sourceB());
    if (!a || !b) {
        return;
    }
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    //: the name of a file, without its ending
    const QString name = tr("%1 and %2").arg(a->key, b->key);
    const QString kinds =
        tr("Document (*.pdf);;Web page (*.html);;Picture of both texts (*.png);;The same in lines (*.svg)");
    const QString path = askForFileToWrite(m_window, tr("Export the comparison"), QDir(folder).filePath(name + u".pdf"),
                                           kinds.split(u";;"_s));
    if (path.isEmpty()) {
        return;
    }
    if (const Result<void> written = exportTo(path, formOf(path).value_or(Form::Pdf)); !written) {
        m_messages->showFailed(tr("The comparison was not exported."), describe(written.error()));
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    m_messages->showDone(tr("The comparison was written to %1.").arg(QFileInfo(path).fileName()));
}

void ComparisonExport::print()
{
    if (!m_page->isVisible()) {
        return; // the key prints what is shown
    }
    printWithDialog(
        m_window, u"printDialog"_s, comparisonTitle(m_workbench->data(), m_page->sourceA(), m_page->sourceB()),
        [this](QPagedPaintDevice &pages) { return paintPages(pages); },
        [this] { m_messages->showFailed(tr("The comparison was not printed.")); });
}

} // namespace Sidelight
