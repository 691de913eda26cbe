// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/matrix/stancelegend.h"

#include "models/claims/stancetext.h"
#include "widgets/look/metrics.h"
#include "widgets/look/spanpalette.h"
#include "widgets/look/stanceglyph.h"

#include <QPainter>
#include <QtMath>

#include <array>

namespace Sidelight
{

namespace
{

constexpr std::array stances = {Stance::Asserts, Stance::Attributes, Stance::Disputes, Stance::Questions,
                                Stance::Omits};
constexpr int glyph = 9;
constexpr int gap = 6;
constexpr int between = 16;

QString notRead()
{
    return StanceLegend::tr("not read yet");
}

} // namespace

StanceLegend::StanceLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(Metrics().font(TypeRole::Secondary));
    QStringList words;
    for (const Stance stance : stances) {
        words.append(describeStance(stance));
    }
    const QString all = tr("Stances: %1").arg(words.join(QLatin1String(", ")));
    setAccessibleName(all);
    setToolTip(all);
}

QSize StanceLegend::sizeHint() const
{
    const Metrics metrics;
    int width = metrics.ipx(glyph + gap) + fontMetrics().horizontalAdvance(notRead());
    for (const Stance stance : stances) {
        width += metrics.ipx(glyph + gap + between) + fontMetrics().horizontalAdvance(describeStance(stance));
    }
    return {width + metrics.ipx(4), metrics.ipx(26)};
}

void StanceLegend::paintEvent(QPaintEvent *)
{
    const SpanPalette colours = SpanPalette::from(palette());
    const Metrics metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    const auto entry = [&](const QString &text, auto paintGlyph) {
        const double side = metrics.px(glyph);
        const double room = width() - x - side - metrics.px(gap);
        if (room <= 0) {
            return; // the tool tip names them all
        }
        const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, qCeil(room));
        const double words = fontMetrics().horizontalAdvance(shown);
        const double left = layoutDirection() == Qt::RightToLeft ? width() - x - side : x;
        paintGlyph(QRectF(left, (height() - side) / 2, side, side));
        painter.setPen(colours.ink);
        const double textLeft =
            layoutDirection() == Qt::RightToLeft ? left - metrics.px(gap) - words : left + side + metrics.px(gap);
        painter.drawText(QRectF(textLeft, 0, words + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += side + metrics.px(gap) + words + metrics.px(between);
    };
    for (const Stance stance : stances) {
        entry(describeStance(stance), [&](const QRectF &square) {
            paintStance(painter, square, stance, stance == Stance::Omits ? colours.muted : colours.ink);
        });
    }
    entry(notRead(), [&](const QRectF &square) { paintNotRead(painter, square, colours.muted); });
}

} // namespace Sidelight
