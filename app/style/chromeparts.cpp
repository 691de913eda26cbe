// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/style/chromeparts.h"

#include "widgets/look/metrics.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QListView>
#include <QStyleOption>

namespace Sidelight
{

bool isField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return !qobject_cast<const QAbstractSpinBox *>(parent) && !qobject_cast<const QComboBox *>(parent);
}

bool isList(const QWidget *widget)
{
    return qobject_cast<const QListView *>(widget);
}

bool isFramedList(const QWidget *widget)
{
    const auto *list = qobject_cast<const QListView *>(widget);
    return list && list->frameShape() != QFrame::NoFrame;
}

bool hasWords(const QStyleOptionToolButton &option)
{
    return option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
}

bool isOpeningMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

int menuSignRoom()
{
    return Metrics().ipx(14);
}

QSize fieldPadding()
{
    const Metrics metrics;
    return {metrics.ipx(7), metrics.ipx(4)};
}

QSize rowPadding()
{
    const Metrics metrics;
    return {metrics.ipx(8), metrics.ipx(4)};
}

QRect inside(const QRect &rect, const QSize &padding)
{
    return rect.adjusted(padding.width(), padding.height(), -padding.width(), -padding.height());
}

} // namespace Sidelight
