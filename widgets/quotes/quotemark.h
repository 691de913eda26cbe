// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quote.h"
#include "widgets/look/rowpainter.h"

namespace Sidelight
{

/** The initials of a speaker in a rounded frame of their colour; returns the width it took. */
double paintSpeakerChip(RowPainter &row, double leading, double middle, const QString &initials, int colour);

/** The sources that carry something as squares, or in words where they are many, up to `trailing`; returns its width.
 */
double paintCarriers(RowPainter &row, double trailing, double middle, const QList<bool> &carriers);

} // namespace Sidelight
