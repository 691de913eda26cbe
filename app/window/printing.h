// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace Sidelight
{

/** Paints pages; false if the device, or its paper, cannot be painted on. */
using PaintPages = std::function<bool(QPagedPaintDevice &)>;

/** The pages as a PDF file, on the paper that is usual where the user is. */
[[nodiscard]] QByteArray pdfOf(const QString &title, const PaintPages &paint);

/**
 * Asks for a printer and has the pages printed when one was chosen; returns at once. `failed` is called if they were
 * not. The dialog is called `name`.
 */
void printWithDialog(QWidget *window, const QString &name, const QString &title, const PaintPages &paint,
                     const std::function<void()> &failed);

} // namespace Sidelight
