// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/docktitle.h"

#include "widgets/look/icons.h"
#include "widgets/look/linebutton.h"
#include "widgets/look/metrics.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Sidelight
{

namespace
{

constexpr int titleHeight = 30;

} // namespace

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_parts(new QHBoxLayout)
{
    const Metrics metrics;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.ipx(10), 0, metrics.ipx(6), 0);
    row->setSpacing(metrics.ipx(8));
    row->addSpacerItem(new QSpacerItem(0, metrics.ipx(titleHeight))); // a dock asks for no more than the size hint
    auto *name = new QLabel(dock->windowTitle(), this);
    name->setFont(metrics.font(TypeRole::Strong));
    //: %1 is the name of a part of the window
    auto *close = new LineButton(LineButton::Sign::Close, tr("Close %1").arg(dock->windowTitle()), this);
    connect(close, &QToolButton::clicked, dock, &QWidget::close);
    row->addWidget(name);
    row->addLayout(m_parts, 1);
    row->addWidget(close);
    dock->setTitleBarWidget(this);
}

void DockTitle::add(QWidget *part, int stretch)
{
    m_parts->addWidget(part, stretch);
}

void DockTitle::add(QLayout *part)
{
    m_parts->addLayout(part);
}

void DockTitle::addStretch()
{
    m_parts->addStretch();
}

QToolButton *DockTitle::addButton(const QString &objectName, const QString &iconName, const QString &text,
                                  const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    add(button);
    return button;
}

} // namespace Sidelight
