// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/comparebar.h"

#include "widgets/compare/differencekey.h"
#include "widgets/panes/layerswitch.h"
#include "widgets/look/hairline.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QToolButton *buttonFor(QAction *action, bool withText, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

} // namespace

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"compareBar"_s);
    setAccessibleName(tr("Passages and legend"));
    const Metrics metrics;
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(metrics.ipx(8), metrics.ipx(4), metrics.ipx(8), metrics.ipx(4));
    m_row->setSpacing(metrics.ipx(5));
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(metrics.ipx(5));
    m_row->addLayout(m_buttons);
    m_row->addWidget(hairline(Qt::Vertical, QPalette::Mid, this));
    for (const DifferenceKey::Kind kind :
         {DifferenceKey::Kind::Same, DifferenceKey::Kind::OnlyThisSide, DifferenceKey::Kind::Changed,
          DifferenceKey::Kind::LeftOut, DifferenceKey::Kind::Moved}) {
        m_row->addWidget(new DifferenceKey(kind, this));
    }
    m_row->addStretch();
    m_passage = new QLabel(this);
    m_passage->setObjectName(u"comparePassage"_s);
    setPassage(0, 0);
}

void CompareBar::setActions(QAction *swap, QAction *previous, QAction *next)
{
    m_buttons->addWidget(buttonFor(swap, true, this));
    m_buttons->addWidget(hairline(Qt::Vertical, QPalette::Mid, this));
    m_buttons->addWidget(buttonFor(previous, false, this));
    m_buttons->addWidget(m_passage);
    m_buttons->addWidget(buttonFor(next, false, this));
}

void CompareBar::setPassage(int number, int count)
{
    m_passage->setText(number > 0
                           ? tr("Passage <b>%1</b> of %2").arg(QLocale().toString(number), QLocale().toString(count))
                           : tr("%n passage(s)", nullptr, count));
}

void CompareBar::addLayer(Layer layer, const QString &text, QAction *action)
{
    auto *box = new LayerSwitch(layer, text, this);
    box->setChecked(action->isChecked());
    box->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    connect(box, &QCheckBox::toggled, action, &QAction::setChecked);
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    m_row->insertWidget(m_row->count() - 1, box); // before the stretch
}

void CompareBar::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.window);
    painter.setPen(QPen(colours.rule2, 0));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace Sidelight
