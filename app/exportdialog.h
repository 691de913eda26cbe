// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace Sidelight
{

/** What is exported, in words. */
struct ExportText {
    QString title;
    QString intro;
    QString accept; ///< the button
};

/** Where a table goes as CSV, and for which kind of program. */
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /** `path` is the file proposed. */
    ExportDialog(const ExportText &text, const QString &path, bool forSpreadsheets, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isForSpreadsheets() const;
    /** Shows why writing failed, beside the field that it concerns. */
    void showError(const QString &text);

signals:
    /** Export was pressed; the dialog stays until it is accepted. */
    void exportRequested();

private:
    void setupTarget(const QString &path);
    void setupKind(bool forSpreadsheets);
    void browse();

    QLineEdit *m_path = nullptr;
    QLabel *m_error = nullptr;
    QRadioButton *m_spreadsheet = nullptr;
    QRadioButton *m_data = nullptr;
};

} // namespace Sidelight
