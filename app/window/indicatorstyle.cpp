// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/indicatorstyle.h"

#include "widgets/look/icons.h"
#include "widgets/look/spanpalette.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Sidelight
{

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

QIcon IndicatorStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_TitleBarNormalButton:
    case SP_TitleBarCloseButton:
        return {};
    case SP_ToolBarHorizontalExtensionButton:
        return Sidelight::icon(u"go-next"_s);
    case SP_LineEditClearButton:
        return Sidelight::icon(u"window-close"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int IndicatorStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton) {
        return;
    }
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(SpanPalette::from(option->palette).rule3, 1));
    painter->setBrush(Qt::NoBrush);
    if (isBox) {
        painter->drawRoundedRect(edge, 2, 2);
    } else {
        painter->drawEllipse(edge);
    }
    painter->restore();
}

} // namespace Sidelight
