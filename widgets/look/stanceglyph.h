// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"

#include <QList>
#include <QRectF>
#include <QString>

class QColor;
class QPainter;

namespace Sidelight
{

struct SpanPalette;

/** Paints the glyph of a stance into a square: ● asserts, ◉ attributes, ✕ disputes, ? questions, − omits. */
void paintStance(QPainter &painter, const QRectF &square, Stance stance, const QColor &colour);
/** The dashed square of a source that is not read yet. */
void paintNotRead(QPainter &painter, const QRectF &square, const QColor &colour);

/** Paints a claim's colour: a solid stripe for 1 to 6, two rails with closed ends for 7 to 12. */
void paintStripe(QPainter &painter, const QRectF &stripe, int number, const SpanPalette &palette);

/** Above so many sources the squares give way to "4 of 37". */
inline constexpr int mostSourceSquares = 12;
/** One square a source, filled where it carries the thing; returns the width used. */
double paintSourceSquares(QPainter &painter, const QPointF &topLeft, const QList<bool> &carriers,
                          const SpanPalette &palette, double scale);
/** The same in words: "4 of 5 sources". */
[[nodiscard]] QString sourceCount(const QList<bool> &carriers);

} // namespace Sidelight
