// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analyst/agreementdock.h"

#include "app/window/docktitle.h"
#include "app/window/tabletools.h"
#include "widgets/look/messagebar.h"
#include "widgets/look/metrics.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr auto unnoticed = std::chrono::milliseconds(300);

QString figure(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', 2) : QString(QChar(0x2013));
}

} // namespace

AgreementDock::AgreementDock(Workbench *workbench, QMainWindow *window)
    : QDockWidget(tr("Agreement"), window)
    , m_workbench(workbench)
    , m_model(new DisagreementModel(this))
{
    setObjectName(u"agreementDock"_s);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    new DockTitle(this);
    setupContent();
    setupRunner();
    window->addDockWidget(Qt::BottomDockWidgetArea, this);
    hide();
    connect(this, &QDockWidget::visibilityChanged, this, &AgreementDock::update);
    connect(workbench->study(), &Study::changed, this, &AgreementDock::update);
    connect(workbench->study(), &Study::reset, this, &AgreementDock::update);
}

void AgreementDock::setupContent()
{
    const Metrics metrics;
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics.ipx(8), 0, metrics.ipx(8));
    const auto addRow = [&](std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(metrics.ipx(12), 0, metrics.ipx(12), 0);
        for (QWidget *widget : widgets) {
            row->addWidget(widget, 1);
        }
        column->addLayout(row);
    };
    m_first = new QComboBox(content);
    m_first->setObjectName(u"agreementFirst"_s);
    m_first->setAccessibleName(tr("First analyst"));
    m_second = new QComboBox(content);
    m_second->setObjectName(u"agreementSecond"_s);
    m_second->setAccessibleName(tr("Second analyst"));
    for (const QComboBox *box : {m_first, m_second}) {
        connect(box, &QComboBox::currentIndexChanged, this, &AgreementDock::compare);
    }
    addRow({m_first, m_second});
    m_working = new MessageBar(content);
    m_working->setObjectName(u"agreementWorking"_s);
    column->addWidget(m_working);
    m_figures = new QLabel(content);
    m_figures->setObjectName(u"agreementFigures"_s);
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow({m_figures});
    m_table = rowTable(m_model, DisagreementModel::PlaceColumn, content);
    m_table->setObjectName(u"disagreements"_s);
    m_table->setAccessibleName(tr("Where the two differ"));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Disagreement &disagreement = m_model->disagreementAt(index.row());
        emit spanActivated(disagreement.source, disagreement.span);
    });
    connect(m_table, &QTableView::clicked, m_table, &QTableView::activated);
    column->addWidget(m_table, 1);
    m_asFirst = new QPushButton(content);
    m_asFirst->setObjectName(u"agreementAsFirst"_s);
    m_asSecond = new QPushButton(content);
    m_asSecond->setObjectName(u"agreementAsSecond"_s);
    connect(m_asFirst, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_asSecond, &QPushButton::clicked, this, [this] { settle(false); });
    addRow({m_asFirst, m_asSecond});
    column->addStretch(); // for the sentence that stands alone while there is nobody to compare with
    setWidget(content);
}

void AgreementDock::setupRunner()
{
    m_wait = new QTimer(this);
    m_wait->setSingleShot(true);
    m_wait->setInterval(unnoticed);
    connect(&m_runner, &AgreementRunner::progressed, this, [this](int done, int total) {
        if (!m_wait->isActive()) {
            m_working->showWorking(tr("Comparing the two analysts …"), done, total);
        }
    });
    connect(&m_runner, &AgreementRunner::finished, this, &AgreementDock::take);
    connect(m_working, &MessageBar::stopRequested, this, [this] {
        m_runner.cancel();
        m_working->dismiss();
        m_figures->setText(tr("The comparison was stopped."));
    });
}

void AgreementDock::update()
{
    if (!isVisible()) {
        m_runner.cancel(); // it is worked out again when the dock is seen
        return;
    }
    const QStringList coders = codersOf(m_workbench->data());
    const auto fill = [&](QComboBox *box, const QString &taken) {
        const QSignalBlocker blocker(box); // both are filled before anything is compared
        const QString before = box->currentText();
        box->clear();
        box->addItems(coders);
        const auto free = std::ranges::find_if(coders, [&](const QString &coder) { return coder != taken; });
        const bool isKept = before != taken && coders.contains(before);
        box->setCurrentText(isKept ? before : free == coders.cend() ? QString() : *free);
        box->setCurrentIndex(isKept || free != coders.cend() ? box->currentIndex() : -1);
    };
    fill(m_first, QString());
    fill(m_second, m_first->currentText());
    compare();
}

void AgreementDock::compare()
{
    const QString first = m_first->currentText();
    const QString second = m_second->currentText();
    m_asFirst->setText(tr("As %1 has it").arg(first));
    m_asSecond->setText(tr("As %1 has it").arg(second));
    const bool isPair = !first.isEmpty() && !second.isEmpty() && first != second;
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_asFirst, m_asSecond}) {
        part->setVisible(isPair);
    }
    for (QWidget *box : {m_first, m_second}) {
        box->setVisible(m_first->count() > 1 || m_second->count() > 1);
    }
    if (isPair) {
        m_wait->start();
        m_runner.start(m_workbench->data(), first, second); // anew with every change, so that no other is shown
        return;
    }
    m_runner.cancel();
    m_working->dismiss();
    showAgreement({});
    m_figures->setText(tr("Two analysts are compared once both have coded. Another one’s work comes in by "
                          "File › Import another analyst’s project."));
}

void AgreementDock::take(const Agreement &agreement)
{
    m_working->dismiss();
    showAgreement(agreement);
    m_figures->setText(figures(agreement));
}

void AgreementDock::showAgreement(const Agreement &agreement)
{
    const int row = currentRow(m_table);
    m_model->setAgreement(m_workbench->data(), agreement, m_first->currentText(), m_second->currentText());
    if (m_model->rowCount() > 0) {
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    }
    const bool isOpen = m_model->rowCount() > 0 && !m_workbench->study()->isReadOnly();
    m_asFirst->setEnabled(isOpen);
    m_asSecond->setEnabled(isOpen);
}

QString AgreementDock::figures(const Agreement &agreement) const
{
    if (agreement.sources.isEmpty()) {
        return tr("There is no source in which both have coded.");
    }
    QStringList lines{
        tr("%n source(s) compared, sentence by sentence.", nullptr, static_cast<int>(agreement.sources.size())) + u' ' +
        tr("Krippendorff’s alpha over all claims and stances: %1.").arg(figure(agreement.alpha))};
    const QLocale locale;
    for (const ClaimAgreement &claim : agreement.claims) {
        const Claim *known = m_workbench->data().claim(claim.claim);
        //: %1 is a claim, %2 a figure, %3 to %5 are numbers of sentences
        lines.append(tr("“%1”: Cohen’s kappa %2 (both %3, only one %4, neither %5)")
                         .arg(known ? known->name : QString(), figure(claim.kappa), locale.toString(claim.both),
                              locale.toString(claim.onlyA + claim.onlyB), locale.toString(claim.neither)));
    }
    return lines.join(u'\n');
}

void AgreementDock::settle(bool isAsA)
{
    const int row = currentRow(m_table);
    if (row >= 0 && !m_runner.isRunning()) { // else what is shown may be settled already
        m_workbench->study()->act(acts::settle(m_workbench->data(), m_model->disagreementAt(row), isAsA,
                                               m_first->currentText(), m_second->currentText(),
                                               QDateTime::currentDateTimeUtc()));
    }
}

} // namespace Sidelight
