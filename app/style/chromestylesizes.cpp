// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How large the parts of the chrome are: the paddings and heights of the design.

#include "app/style/buttonlook.h"
#include "app/style/chromepainting.h"
#include "app/style/chromeparts.h"
#include "app/style/chromestyle.h"
#include "widgets/look/metrics.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QStyleOption>

#include <algorithm>

namespace Sidelight
{

int ChromeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_ToolBarFrameWidth:
        return Metrics().ipx(6);
    case PM_ToolBarItemMargin:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
        return Metrics().ipx(4);
    case PM_ToolBarSeparatorExtent:
        return Metrics().ipx(13);
    case PM_TabBarTabHSpace:
        return Metrics().ipx(24);
    case PM_TabBarTabVSpace:
        return Metrics().ipx(18);
    case PM_ToolTipLabelFrameWidth:
        return Metrics().ipx(5);
    case PM_DefaultFrameWidth: // room for the edge of what has the focus
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ChromeStyle::buttonSize(const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const ButtonKind kind = buttonKind(widget);
    QSize size = contents;
    QString words;
    bool isWorded = true;
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        isWorded = hasWords(*tool);
        words = isWorded ? tool->text : QString();
        size.rwidth() += isOpeningMenu(*tool) ? menuSignRoom() : 0;
    } else if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        words = push->text;
    }
    const auto *button = static_cast<const QAbstractButton *>(widget);
    if (button->isCheckable()) { // no button grows when it is checked
        size.rwidth() += strongSurplus(button->font(), words);
    }
    if (kind == ButtonKind::Push) {
        size.setHeight(std::max(size.height(), Metrics().ipx(18)));
    }
    return size + 2 * buttonPadding(kind, isWorded);
}

QSize ChromeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
        if (buttonKind(widget) != ButtonKind::None) {
            return buttonSize(option, contents, widget);
        }
        break;
    case CT_LineEdit:
        if (isField(widget)) {
            return contents + 2 * fieldPadding();
        }
        break;
    case CT_MenuBarItem:
        return contents + QSize(Metrics().ipx(18), Metrics().ipx(10));
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            return contents + QSize(widget ? strongSurplus(widget->font(), tab->text) : 0, 0);
        }
        break;
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) +
               QSize(2 + Metrics().ipx(10), 1 + Metrics().ipx(8));
    case CT_ItemViewItem:
        if (isList(widget)) {
            return QProxyStyle::sizeFromContents(type, option, contents, widget) + 2 * rowPadding();
        }
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect ChromeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0 && isField(widget)) {
            return inside(option->rect, fieldPadding());
        }
        break;
    }
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && isList(widget)) {
            QStyleOptionViewItem inner = *item;
            inner.rect = inside(item->rect, rowPadding());
            return QProxyStyle::subElementRect(element, &inner, widget);
        }
        break;
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace Sidelight
