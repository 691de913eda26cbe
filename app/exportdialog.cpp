// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportdialog.h"

#include "widgets/metrics.h"
#include "widgets/spanpalette.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidelight
{

ExportDialog::ExportDialog(const ExportText &text, const QString &path, bool forSpreadsheets, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(text.title);
    const Metrics metrics;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics.ipx(12));
    auto *intro = new QLabel(text.intro, this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    setupTarget(path);
    setupKind(forSpreadsheets);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(text.accept, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"exportAccept"_s);
    accept->setDefault(true);
    connect(accept, &QPushButton::clicked, this, &ExportDialog::exportRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(metrics.ipx(480));
}

void ExportDialog::setupTarget(const QString &path)
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&File"), this);
    m_path = new QLineEdit(path, this);
    m_path->setObjectName(u"exportPath"_s);
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("Choose …"), this);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_error = new QLabel(this);
    m_error->setObjectName(u"exportError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    layout()->addWidget(m_error);
}

void ExportDialog::setupKind(bool forSpreadsheets)
{
    m_spreadsheet = new QRadioButton(
        tr("For &spreadsheets: opens in Excel and LibreOffice as it is, and no cell can run as a formula"), this);
    m_data = new QRadioButton(tr("For &programs: plain UTF-8, every cell exactly as it is"), this);
    m_spreadsheet->setObjectName(u"exportForSpreadsheets"_s);
    m_data->setObjectName(u"exportForPrograms"_s);
    (forSpreadsheets ? m_spreadsheet : m_data)->setChecked(true);
    layout()->addWidget(m_spreadsheet);
    layout()->addWidget(m_data);
}

void ExportDialog::browse()
{
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty()) {
        m_path->setText(path);
    }
}

QString ExportDialog::path() const
{
    return m_path->text().trimmed();
}

bool ExportDialog::isForSpreadsheets() const
{
    return m_spreadsheet->isChecked();
}

void ExportDialog::showError(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, SpanPalette::from(palette()).failed);
    m_error->setPalette(colours);
    m_error->setText(text);
    m_error->show();
    m_path->setFocus();
}

} // namespace Sidelight
