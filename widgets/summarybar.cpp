// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/summarybar.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/spanpalette.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QComboBox *sourceBox(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QToolButton *toolButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SummaryBar::SummaryBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"summaryBar"_s);
    const Metrics metrics;
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"summarySentence"_s);
    m_sentence->setFont(metrics.font(TypeRole::CellExcerpt));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_a = sourceBox(u"compareA"_s, tr("Left source"), this);
    m_b = sourceBox(u"compareB"_s, tr("Right source"), this);
    auto *swap = new QPushButton(icon(u"exchange-positions"_s), tr("Swap"), this);
    auto *copy = new QPushButton(icon(u"edit-copy"_s), tr("Copy summary"), this);
    auto *previous = toolButton(u"go-up"_s, tr("Previous passage"), this);
    auto *next = toolButton(u"go-down"_s, tr("Next passage"), this);
    m_passage = new QLabel(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.ipx(12), metrics.ipx(10), metrics.ipx(12), metrics.ipx(8));
    column->setSpacing(metrics.ipx(8));
    column->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.ipx(8));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_a, swap, m_b, previous, m_passage, next}) {
        row->addWidget(widget);
    }
    row->addStretch();
    row->addWidget(copy);
    column->addLayout(row);

    connect(m_a, &QComboBox::activated, this, &SummaryBar::choose);
    connect(m_b, &QComboBox::activated, this, &SummaryBar::choose);
    connect(swap, &QPushButton::clicked, this, &SummaryBar::swapRequested);
    connect(copy, &QPushButton::clicked, this, &SummaryBar::copyRequested);
    connect(previous, &QToolButton::clicked, this, &SummaryBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &SummaryBar::nextRequested);
}

void SummaryBar::setSources(const QList<SummarySource> &sources, const QUuid &a, const QUuid &b)
{
    for (QComboBox *box : {m_a, m_b}) {
        box->clear();
        for (const SummarySource &source : sources) {
            box->addItem(source.name, source.id);
        }
        box->setCurrentIndex(box->findData(box == m_a ? a : b));
    }
}

void SummaryBar::setSummary(const QString &sentence, const QString &passage)
{
    m_sentence->setText(sentence);
    m_passage->setText(passage);
}

QString SummaryBar::summary() const
{
    return m_sentence->text();
}

void SummaryBar::choose()
{
    emit sourcesChosen(m_a->currentData().toUuid(), m_b->currentData().toUuid());
}

void SummaryBar::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.window);
    painter.setPen(QPen(colours.rule2, 0));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace Sidelight
