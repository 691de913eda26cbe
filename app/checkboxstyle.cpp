// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checkboxstyle.h"

#include "widgets/spanpalette.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Sidelight
{

CheckBoxStyle::CheckBoxStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void CheckBoxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(SpanPalette::from(option->palette).rule3, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
}

} // namespace Sidelight
