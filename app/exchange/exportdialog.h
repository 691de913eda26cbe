// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace Sidelight
{

/** One thing that can be exported, in words. */
struct ExportChoice {
    QString name;            ///< in the list
    QString intro;           ///< what it holds and what opens it
    QString accept;          ///< the button
    QString fileName = {};   ///< proposed: "claims.csv"
    bool isCsv = true;       ///< whether it is asked for which kind of program
    QStringList losses = {}; ///< what does not go along
    bool hasTexts = false;   ///< whether it is asked how the lines of the texts inside end
};

/** What is exported, where to, and for which kind of program a table is. */
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /** With one choice there is no list to choose from. `base` is the folder, and what all file names begin with. */
    ExportDialog(const QString &title, const QList<ExportChoice> &choices, const QString &base, bool forSpreadsheets,
                 QWidget *parent = nullptr);

    /** Which choice is shown. */
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int choice);
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isForSpreadsheets() const;
    /** Whether the lines of texts are to end as on Windows. */
    [[nodiscard]] bool hasWindowsLines() const;
    /** Shows why writing failed, beside the field that it concerns. */
    void showError(const QString &text);

signals:
    /** Export was pressed; the dialog stays until it is accepted. */
    void exportRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void grow();
    void setupList();
    void setupTarget(QLayout *column);
    void setupKind(bool forSpreadsheets, QLayout *column);
    void browse();
    void request();
    void showCurrent();

    QList<ExportChoice> m_choices;
    QString m_base;
    QString m_mayReplace; ///< the file that the user agreed to have replaced
    int m_current = 0;
    QListWidget *m_list = nullptr; ///< null where there is one choice
    QLabel *m_intro = nullptr;
    QLabel *m_losses = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_error = nullptr;
    QRadioButton *m_spreadsheet = nullptr;
    QRadioButton *m_data = nullptr;
    QCheckBox *m_windowsLines = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace Sidelight
