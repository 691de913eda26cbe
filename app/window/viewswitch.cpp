// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/viewswitch.h"

#include "widgets/look/metrics.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int besideWords = 50; // icon and padding

} // namespace

QWidget *makeViewSwitch(const QActionGroup &views, QWidget *parent)
{
    const Metrics metrics;
    auto *box = new QFrame(parent);
    box->setObjectName(u"viewSwitch"_s);
    box->setAccessibleName(QCoreApplication::translate("Sidelight::ViewSwitch", "Views"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (QAction *view : views.actions()) {
        auto *button = new QToolButton(box);
        button->setDefaultAction(view);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(18, 18) * metrics.scale());
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("isLast", view == views.actions().constLast());
        // The checked one is set in bold: no button moves for it.
        const QFontMetrics strong(metrics.font(TypeRole::Strong));
        button->setMinimumWidth(strong.horizontalAdvance(button->text()) + metrics.ipx(besideWords));
        row->addWidget(button);
    }
    return box;
}

} // namespace Sidelight
