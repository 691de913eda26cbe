// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/savedialog.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** "pdf" of "Document (*.pdf)" */
QString endingOf(const QString &filter)
{
    return filter.section(u"*."_s, -1).chopped(1);
}

QString withEnding(const QString &path, const QStringList &filters, const QString &chosen)
{
    const QString ending = QFileInfo(path).suffix();
    const bool isKnown = std::ranges::any_of(filters, [&ending](const QString &filter) {
        return ending.compare(endingOf(filter), Qt::CaseInsensitive) == 0;
    });
    return isKnown ? path : path + u'.' + endingOf(chosen);
}

} // namespace

QString askForFileToWrite(QWidget *window, const QString &title, const QString &proposed, const QStringList &filters)
{
    QFileDialog dialog(window, title, QFileInfo(proposed).absolutePath());
    dialog.setObjectName(u"saveDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(endingOf(filters.constFirst()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &filter) { dialog.setDefaultSuffix(endingOf(filter)); });
    dialog.selectFile(QFileInfo(proposed).fileName());
    while (dialog.exec() == QDialog::Accepted) {
        const QString typed = dialog.selectedFiles().value(0);
        const QString path = withEnding(typed, filters, dialog.selectedNameFilter());
        if (path == typed || !QFileInfo::exists(path)) {
            return path;
        }
        dialog.selectFile(QFileInfo(path).fileName()); // "report.v2": its question is asked about the whole name
    }
    return {};
}

} // namespace Sidelight
