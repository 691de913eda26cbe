// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Sidelight
{

/**
 * Asks where a file is to be written; empty if nowhere. `filters` are those of QFileDialog, "Document (*.pdf)", one
 * ending each. A name that has none of the endings gets that of the chosen kind, and nothing is replaced that the
 * dialog has not asked about under its whole name.
 */
[[nodiscard]] QString askForFileToWrite(QWidget *window, const QString &title, const QString &proposed,
                                        const QStringList &filters);

} // namespace Sidelight
