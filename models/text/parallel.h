// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
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

/**
 * Gives the results of a pure function for 0, 1, ... `count` - 1 to `take`, in that order and in the caller's thread.
 * They are worked out in `jobs` threads at a time, and as soon as one has ended the next one is begun; what is finished
 * waits for those before it, at most four for each thread. `mayGoOn` is asked at least every 10 ms or so, with the
 * number of results that were taken: where it says no, nothing more is begun and, once what is under way has ended,
 * false is returned.
 */
template <class Function, class Take>
[[nodiscard]] bool takeInOrder(qsizetype count, int jobs, Function function, Take take,
                               const std::function<bool(qsizetype done)> &mayGoOn)
{
    using Answer = std::invoke_result_t<Function, qsizetype>;
    constexpr auto shortly = std::chrono::milliseconds(1); // no thread is missed for longer
    constexpr int looks = 10;                              // until it is asked again
    constexpr qsizetype aheadOfEach = 4;
    const qsizetype threads = std::max(1, jobs);
    const auto isUnderWay = [](const std::future<Answer> &answer) {
        return answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
    };
    std::deque<std::future<Answer>> begun; // the first is that of `done`
    qsizetype next = 0;
    for (qsizetype done = 0; done < count; ++done) {
        int look = 0;
        do {
            if (look++ % looks == 0 && !mayGoOn(done)) {
                return false;
            }
            auto free = threads - std::ranges::count_if(begun, isUnderWay);
            for (; free > 0 && next < count && next - done < aheadOfEach * threads; ++next, --free) {
                begun.push_back(std::async(std::launch::async, function, next));
            }
        } while (begun.front().wait_for(shortly) != std::future_status::ready);
        take(done, begun.front().get());
        begun.pop_front();
    }
    return true;
}

} // namespace Sidelight
