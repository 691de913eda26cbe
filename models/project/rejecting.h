// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"

namespace Sidelight
{

/** The pairs of places in which passages carry a group: what is to be rejected so that it is one no more. */
[[nodiscard]] QList<std::pair<Place, Place>> rejectedPlaces(const Analysis &analysis, const PassageGroup &group);

/** The rejections that made a group of Analysis::rejected one: what is to be taken back to restore it. */
[[nodiscard]] QList<QUuid> rejectionsOf(const Analysis &analysis, const PassageGroup &group,
                                        const QList<Rejection> &rejections);

} // namespace Sidelight
