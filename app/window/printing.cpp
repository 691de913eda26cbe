// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/printing.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace Sidelight
{

namespace
{

constexpr QMarginsF margins(16, 16, 16, 16); // mm

} // namespace

QByteArray pdfOf(const QString &title, const PaintPages &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer); // is complete when it is gone
        writer.setTitle(title);
        writer.setPageSize(
            QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        (void)paint(writer); // into memory, on a whole page
    }
    return bytes;
}

void printWithDialog(QWidget *window, const QString &name, const QString &title, const PaintPages &paint,
                     const std::function<void()> &failed)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageMargins(margins, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer, window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const std::shared_ptr<QPrinter> owned(printer); // until the dialog's connections are gone
    QObject::connect(dialog, &QDialog::accepted, window, [owned, paint, failed] {
        if (!paint(*owned)) {
            failed();
        }
    });
    dialog->open();
}

} // namespace Sidelight
