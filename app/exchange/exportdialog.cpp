// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exportdialog.h"

#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

ExportDialog::ExportDialog(const QString &title, const QList<ExportChoice> &choices, const QString &base,
                           bool forSpreadsheets, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_base(base)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(title);
    const Metrics metrics;
    auto *row = new QHBoxLayout(this);
    row->setSpacing(metrics.ipx(16));
    if (choices.size() > 1) {
        setupList();
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.ipx(12));
    row->addLayout(column, 1);
    m_intro = new QLabel(this);
    m_intro->setObjectName(u"exportIntro"_s);
    m_intro->setWordWrap(true);
    column->addWidget(m_intro);
    m_losses = new QLabel(this);
    m_losses->setObjectName(u"exportLosses"_s);
    m_losses->setWordWrap(true);
    m_losses->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_losses);
    column->addStretch(1);
    setupTarget(column);
    setupKind(forSpreadsheets, column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"exportAccept"_s);
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &ExportDialog::request);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(metrics.ipx(choices.size() > 1 ? 720 : 480));
    showCurrent();
}

void ExportDialog::setupList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"exportList"_s);
    m_list->setAccessibleName(tr("What to export"));
    for (const ExportChoice &choice : std::as_const(m_choices)) {
        m_list->addItem(choice.name);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + Metrics().ipx(32));
    m_list->setMinimumHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth());
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportDialog::setCurrent);
    layout()->addWidget(m_list);
}

void ExportDialog::setupTarget(QLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&File"), this);
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"exportPath"_s);
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("Choose …"), this);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    m_error = new QLabel(this);
    m_error->setObjectName(u"exportError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_accept->setText(m_choices.at(m_current).accept); });
}

void ExportDialog::setupKind(bool forSpreadsheets, QLayout *column)
{
    m_spreadsheet =
        new QRadioButton(tr("For &spreadsheets: Excel and LibreOffice open it; no cell is a formula"), this);
    m_data = new QRadioButton(tr("For &programs: plain UTF-8, every cell exactly as it is"), this);
    m_spreadsheet->setObjectName(u"exportForSpreadsheets"_s);
    m_data->setObjectName(u"exportForPrograms"_s);
    (forSpreadsheets ? m_spreadsheet : m_data)->setChecked(true);
    column->addWidget(m_spreadsheet);
    column->addWidget(m_data);
    m_windowsLines = new QCheckBox(tr("For &MAXQDA: lines of the texts end as on Windows"), this);
    m_windowsLines->setObjectName(u"exportWindowsLines"_s);
    column->addWidget(m_windowsLines);
}

void ExportDialog::setCurrent(int choice)
{
    if (choice < 0 || choice >= m_choices.size() || choice == m_current) {
        return;
    }
    // The folder stays, and the name where a person chose one; only its ending follows.
    const QString proposed = m_base + m_choices.at(m_current).fileName;
    const bool isProposed = path() == proposed || path().isEmpty();
    const QString &name = m_choices.at(choice).fileName;
    const QFileInfo own(path());
    m_current = choice;
    const QString chosen = own.path() + u'/' + own.completeBaseName() + u'.' + QFileInfo(name).suffix();
    m_path->setText(isProposed ? QString(m_base + name) : chosen);
    if (m_list) {
        m_list->setCurrentRow(choice);
    }
    showCurrent();
}

void ExportDialog::showCurrent()
{
    const ExportChoice &choice = m_choices.at(m_current);
    m_intro->setText(choice.intro);
    m_losses->setText(choice.losses.isEmpty() ? QString()
                                              : tr("Not included:") + u"\n• "_s + choice.losses.join(u"\n• "));
    m_losses->setVisible(!choice.losses.isEmpty());
    m_accept->setText(choice.accept);
    m_spreadsheet->setVisible(choice.isCsv);
    m_data->setVisible(choice.isCsv);
    m_windowsLines->setVisible(choice.hasTexts);
    m_error->hide();
    if (m_path->text().isEmpty()) {
        m_path->setText(m_base + choice.fileName);
    }
    if (isVisible()) {
        grow();
    }
}

/** As wide and as high as the words of the choice need. */
void ExportDialog::grow()
{
    layout()->activate();
    const int wide = std::max(width(), layout()->totalMinimumSize().width());
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    resize(wide, std::max(height(), high));
}

void ExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    grow();
}

void ExportDialog::browse()
{
    const QString ending = QFileInfo(m_choices.at(m_current).fileName).suffix();
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(),
                                                      m_choices.at(m_current).name + u" (*."_s + ending + u')');
    if (!path.isEmpty()) {
        m_path->setText(path);
        m_mayReplace = path; // the dialog has asked
    }
}

/** A file that is there already is replaced when the button is pressed once more, under that name. */
void ExportDialog::request()
{
    const QFileInfo file(path());
    if (file.isFile() && m_mayReplace != path()) {
        m_mayReplace = path();
        m_accept->setText(tr("Replace"));
        showError(tr("%1 is there already. Replace it, or give another name.").arg(file.fileName()));
        return;
    }
    emit exportRequested();
}

QString ExportDialog::path() const
{
    return m_path->text().trimmed();
}

bool ExportDialog::isForSpreadsheets() const
{
    return m_spreadsheet->isChecked();
}

bool ExportDialog::hasWindowsLines() const
{
    return m_windowsLines->isChecked();
}

void ExportDialog::showError(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, SpanPalette::from(palette()).failed);
    m_error->setPalette(colours);
    m_error->setText(text);
    m_error->show();
    grow();
    m_path->setFocus();
}

} // namespace Sidelight
