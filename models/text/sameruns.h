// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/alignedrun.h"

#include <QList>
#include <QString>

namespace Sidelight
{

/** The runs of words that two editions of a text have in common, in order on both sides; see Variants for the cost. */
[[nodiscard]] QList<AlignedRun> sameRuns(const QString &before, const QString &after);

} // namespace Sidelight
