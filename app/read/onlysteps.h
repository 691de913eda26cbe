// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/complement.h"

#include <QUuid>

namespace Sidelight
{

class ComparisonView;

/**
 * Selects the next (or previous) stretch of a pane that its source alone has, from the selection or the caret there,
 * and says so to screen readers; false at the end. `stretches` are in text order.
 */
bool stepThrough(ComparisonView &view, const QUuid &pane, const QList<OnlyHere> &stretches, bool forward);

} // namespace Sidelight
