// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/values/publication.h"
#include "models/claims/values/timenotation.h"
#include "models/claims/values/value.h"

#include <QStringView>

namespace Sidelight
{

/**
 * The dates, numbers, percentages, amounts of money and quantities of a text, in order, not overlapping, with normal
 * forms. What lies even partly in one of `masked` (sorted) is left out. `published` is what relative dates are
 * resolved against. The language is told from the text. Linear in the text.
 */
[[nodiscard]] QList<Value> findValues(QStringView text, const Publication &published = {},
                                      const QList<Span> &masked = {}, TimeNotation notation = TimeNotation::Resolved);

} // namespace Sidelight
