// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrix/matrixhead.h"

#include "widgets/look/icons.h"
#include "widgets/look/metrics.h"
#include "widgets/matrix/stancelegend.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Sidelight
{

MatrixHead::MatrixHead(QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.ipx(8), metrics.ipx(4), metrics.ipx(12), metrics.ipx(4));
    row->setSpacing(metrics.ipx(8));
    setupFilter();
    setupOrder();
    setupComparison();
    row->addStretch();
    row->addWidget(new StanceLegend(this));
    showComparison();
}

MatrixHead::~MatrixHead() = default;

void MatrixHead::setupFilter()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"matrixFilter"_s);
    m_filter->setPlaceholderText(tr("Filter claims"));
    m_filter->setAccessibleName(tr("Filter claims"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"view-filter"_s), QLineEdit::LeadingPosition)->setText(m_filter->accessibleName());
    m_filter->setMaximumWidth(Metrics().ipx(220));
    layout()->addWidget(m_filter);
}

void MatrixHead::setupOrder()
{
    auto *label = new QLabel(tr("Sources &by"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_order = new QComboBox(this);
    m_order->setObjectName(u"matrixOrder"_s);
    using Order = MatrixModel::SourceOrder;
    for (const auto &[text, order] :
         {std::pair(tr("Order of panes"), Order::Table), std::pair(tr("Date"), Order::Date),
          std::pair(tr("Outlet"), Order::Outlet), std::pair(tr("Claims covered"), Order::Coverage)}) {
        m_order->addItem(text, QVariant::fromValue(order));
    }
    label->setBuddy(m_order);
    connect(m_order, &QComboBox::activated, this, [this] { emit orderChosen(m_order->currentData().value<Order>()); });
    layout()->addWidget(label);
    layout()->addWidget(m_order);
}

void MatrixHead::setupComparison()
{
    m_compare = new QPushButton(icon(u"exchange-positions"_s), tr("Compare two columns"), this);
    m_compare->setObjectName(u"matrixCompare"_s);
    m_compare->setCheckable(true);
    layout()->addWidget(m_compare);
    connect(m_compare, &QPushButton::toggled, this, [this] {
        showComparison();
        emit comparedChanged();
    });
    m_left = new QComboBox(this);
    m_left->setObjectName(u"matrixLeft"_s);
    m_left->setAccessibleName(tr("The one source"));
    m_right = new QComboBox(this);
    m_right->setObjectName(u"matrixRight"_s);
    m_right->setAccessibleName(tr("The other source"));
    for (QComboBox *box : {m_left, m_right}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(Metrics().ipx(170));
        connect(box, &QComboBox::activated, this, &MatrixHead::comparedChanged);
        layout()->addWidget(box);
    }
    m_onlyDiffering = new QCheckBox(tr("Only where the stances &differ"), this);
    m_onlyDiffering->setObjectName(u"matrixDiffering"_s);
    connect(m_onlyDiffering, &QCheckBox::toggled, this, &MatrixHead::onlyDifferingChanged);
    layout()->addWidget(m_onlyDiffering);
}

void MatrixHead::showComparison()
{
    const bool isShown = m_compare->isChecked();
    for (QWidget *part : std::initializer_list<QWidget *>{m_left, m_right, m_onlyDiffering}) {
        part->setVisible(isShown);
    }
    if (!isShown) {
        m_onlyDiffering->setChecked(false);
    }
}

void MatrixHead::setChoices(const QList<Choice> &choices)
{
    m_compare->setEnabled(choices.size() > 1);
    m_compare->setToolTip(choices.size() > 1 ? QString() : tr("Two sources are needed"));
    if (m_choices == choices) {
        return;
    }
    m_choices = choices;
    const QList<QUuid> before{m_left->currentData().toUuid(), m_right->currentData().toUuid()};
    int side = 0;
    for (QComboBox *box : {m_left, m_right}) {
        const QSignalBlocker blocked(box);
        box->clear();
        for (const Choice &choice : choices) {
            box->addItem(choice.text, choice.id);
        }
        const int kept = box->findData(before.at(side));
        box->setCurrentIndex(kept >= 0 ? kept : std::min(side, box->count() - 1));
        ++side;
    }
    if (choices.size() < 2) {
        m_compare->setChecked(false);
    }
    emit comparedChanged();
}

QList<QUuid> MatrixHead::compared() const
{
    return m_compare->isChecked() ? QList<QUuid>{m_left->currentData().toUuid(), m_right->currentData().toUuid()}
                                  : QList<QUuid>();
}

} // namespace Sidelight
