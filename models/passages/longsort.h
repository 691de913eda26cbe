// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/pulse.h"

#include <algorithm>

namespace Sidelight
{

/**
 * Calls sort(less) with an order that ends the call when the pulse stops; then whatever is sorted is in no order, but
 * whole as far as its elements are trivially copyable. For what may hold millions.
 */
template <class Sort, class Less>
void sortWhileAlive(Pulse &pulse, Sort sort, Less less)
{
    struct Stopped {
    };
    try {
        sort([&](const auto &l, const auto &r) {
            if (!pulse.isAlive()) {
                throw Stopped();
            }
            return less(l, r);
        });
    } catch (const Stopped &) { // the caller sees it by the pulse
    }
}

/** std::sort() that stops with the pulse. Few elements are sorted in any case: that takes no time worth asking. */
template <class Container, class Less>
void sortWhileAlive(Container &container, Pulse &pulse, Less less)
{
    constexpr size_t few = 1U << 14U;
    if (std::size(container) <= few) {
        std::sort(std::begin(container), std::end(container), less);
        return;
    }
    sortWhileAlive(
        pulse, [&](auto watched) { std::sort(std::begin(container), std::end(container), watched); }, less);
}

} // namespace Sidelight
