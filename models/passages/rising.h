// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/pulse.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace Sidelight
{

/** A stretch of one text that belongs to a stretch of another, and what it weighs. */
struct RisingBox {
    qint64 beginA = 0;
    qint64 endA = 0;
    qint64 beginB = 0;
    qint64 endB = 0;
    double weight = 0;
};

/**
 * The heaviest chain of boxes in which each begins, in both texts, where the one before has ended or later: as
 * indexes, in order. Empty or weightless boxes are left out. O(n log n). Useless
 * once the pulse stops.
 */
[[nodiscard]] std::vector<size_t> heaviestRising(std::span<const RisingBox> boxes, Pulse &pulse);

} // namespace Sidelight
