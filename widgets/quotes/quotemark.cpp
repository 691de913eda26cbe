// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotes/quotemark.h"

#include "widgets/look/stanceglyph.h"

#include <QPainter>

#include <algorithm>

namespace Sidelight
{

namespace
{

constexpr double chipWidth = 32;
constexpr double chipHeight = 18;
constexpr double squarePitch = 10;
constexpr double wordsWidth = 110;

} // namespace

double paintSpeakerChip(RowPainter &row, double leading, double middle, const QString &initials, int colour)
{
    const Metrics &metrics = row.metrics();
    const QColor ink = row.palette().colour(colour);
    const QFontMetricsF font(metrics.font(TypeRole::MarginName));
    const double width = std::max(metrics.px(chipWidth), font.horizontalAdvance(initials) + metrics.px(14));
    const double height = metrics.px(chipHeight);
    const QRectF box = row.place(leading, middle - height / 2, width, height);
    if (initials.isEmpty()) {
        return width;
    }
    QPainter &painter = row.painter();
    painter.setPen(QPen(ink, 1.25));
    painter.setBrush(row.palette().base);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
    painter.setBrush(Qt::NoBrush);
    row.text(box, initials, TypeRole::MarginName, ink, Qt::AlignHCenter);
    return width;
}

double paintCarriers(RowPainter &row, double trailing, double middle, const QList<bool> &carriers)
{
    const Metrics &metrics = row.metrics();
    if (carriers.size() > mostSourceSquares) {
        const double width = metrics.px(wordsWidth);
        row.text(row.place(trailing - width, middle - metrics.px(9), width, metrics.px(18)), sourceCount(carriers),
                 TypeRole::Secondary, row.palette().muted, Qt::AlignTrailing);
        return width;
    }
    const double width = metrics.px(squarePitch * double(carriers.size()) - 2);
    const QRectF box = row.place(trailing - width, middle - metrics.px(4), width, metrics.px(8));
    paintSourceSquares(row.painter(), box.topLeft(), carriers, row.palette(), metrics.scale());
    return width;
}

} // namespace Sidelight
