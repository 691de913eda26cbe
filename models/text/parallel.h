// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <future>
#include <vector>

namespace Sidelight
{

/**
 * The results of a pure function for all items, in their order, worked out in `jobs` threads. Each thread writes
 * elements of its own, so nothing is shared. The result type must be default-constructible.
 */
template <class Item, class Function>
[[nodiscard]] auto mapped(const std::vector<Item> &items, int jobs, Function function)
{
    std::vector<std::invoke_result_t<Function, const Item &>> results(items.size());
    const size_t threads = std::min(items.size(), static_cast<size_t>(std::max(1, jobs)));
    const auto work = [&](size_t first) {
        for (size_t i = first; i < items.size(); i += threads) {
            results[i] = function(items[i]);
        }
    };
    std::vector<std::future<void>> others;
    for (size_t thread = 1; thread < threads; ++thread) {
        others.push_back(std::async(std::launch::async, work, thread));
    }
    if (threads > 0) {
        work(0);
    }
    for (std::future<void> &other : others) {
        other.get();
    }
    return results;
}

} // namespace Sidelight
