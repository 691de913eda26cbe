// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/passages.h"

#include "models/passages/finder.h"
#include "models/passages/ranking.h"
#include "models/passages/thorough.h"

#include <algorithm>
#include <future>
#include <optional>
#include <tuple>

namespace Sidelight
{

namespace
{

using namespace std::chrono_literals;

constexpr int batchSize = 256; // sources that a job looks at before results are handed on

/** What one thread works with. */
struct Worker {
    SeedFilter filter;
    PassageFinder finder;
    std::optional<ThoroughFinder> thorough;

    /** The passages of some sources, of each with the earlier ones. */
    [[nodiscard]] QList<QList<Passage>> found(const WordTable &table, const SeedIndex &index, int from, int to,
                                              Pulse &pulse)
    {
        QList<QList<Passage>> result;
        for (int source = from; source < to && pulse.look(); ++source) {
            QList<Passage> passages = finder.found(source, seedsOf(source, table, index, filter, pulse), pulse);
            result.append(thorough ? thorough->completed(source, std::move(passages), pulse) : std::move(passages));
        }
        return result;
    }
};

/** Gives the sink the passages of all sources in order; batch by batch, so that few wait in memory. */
void findAll(const WordTable &table, const SeedIndex &index, std::vector<Worker> &workers, const PassageSink &sink,
             const std::stop_source &stop, Pulse &pulse)
{
    const int count = table.sourceCount();
    for (int from = 0; from < count && pulse.look();) {
        pulse.setDone(count + from);
        const int own = std::min(from + batchSize, count);
        int to = own;
        std::vector<std::future<QList<QList<Passage>>>> others;
        for (size_t i = 1; i < workers.size() && to < count; ++i) {
            const int begin = std::exchange(to, std::min(to + batchSize, count));
            others.push_back(std::async(std::launch::async, [&, worker = &workers[i], begin, to] {
                Pulse silent(stop);
                return worker->found(table, index, begin, to, silent);
            }));
        }
        QList<QList<Passage>> batch = workers.front().found(table, index, from, own, pulse);
        for (auto &other : others) {
            while (other.wait_for(5ms) != std::future_status::ready) {
                pulse.look();
            }
            batch += other.get();
        }
        for (QList<Passage> &passages : batch) {
            if (pulse.look() && !passages.isEmpty() && !sink(std::move(passages))) {
                pulse.stop();
            }
        }
        from = to;
    }
}

Result<void> find(const WordTable &table, const QList<PassageSource> &sources, const PassageSink &sink,
                  const PassageOptions &options, const std::stop_source &stop, Pulse &pulse, PassageNotes *notes)
{
    const SeedIndex index(table, pulse);
    const int jobs = std::clamp(options.jobs, 1, std::max(1, (table.sourceCount() + batchSize - 1) / batchSize));
    const int minWords = std::clamp(options.minWords, leastMinWords, mostMinWords);
    std::vector<Worker> workers(static_cast<size_t>(jobs),
                                Worker{SeedFilter(table), PassageFinder(table, sources, minWords), {}});
    std::optional<RewordingIndex> rewordings;
    if (options.preset == Preset::Thorough) {
        rewordings.emplace(table, sources, pulse);
        for (Worker &worker : workers) {
            worker.thorough.emplace(table, sources, *rewordings, minWords);
        }
    }
    findAll(table, index, workers, sink, stop, pulse);
    if (notes != nullptr) {
        *notes = {.crowdedRuns = index.crowdedRuns()};
    }
    pulse.setDone(2 * table.sourceCount());
    if (!pulse.look()) {
        return failure(Error::Code::Cancelled);
    }
    return {};
}

} // namespace

Result<void> streamPassages(const QList<PassageSource> &sources, const PassageSink &sink, const PassageOptions &options,
                            const ProgressFn &progress, PassageNotes *notes)
{
    const std::stop_source stop;
    Pulse pulse(stop, progress, 2 * static_cast<int>(sources.size()));
    return find(wordTable(sources, pulse), sources, sink, options, stop, pulse, notes);
}

Result<QList<Passage>> findPassages(const QList<PassageSource> &sources, const PassageOptions &options,
                                    const ProgressFn &progress, PassageNotes *notes)
{
    const std::stop_source stop;
    Pulse pulse(stop, progress, 2 * static_cast<int>(sources.size()));
    const WordTable table = wordTable(sources, pulse);
    QList<Passage> result;
    const auto collect = [&result](QList<Passage> passages) {
        result += std::move(passages);
        return true;
    };
    if (Result<void> found = find(table, sources, collect, options, stop, pulse, notes); !found) {
        return tl::unexpected(found.error());
    }
    rankPassages(result, table, sources, pulse);
    if (!pulse.look()) {
        return failure(Error::Code::Cancelled);
    }
    const auto key = [](const Passage &passage) {
        return std::tie(passage.sourceA, passage.sourceB, passage.a, passage.b);
    };
    std::sort(result.begin(), result.end(), [&](const Passage &l, const Passage &r) { return key(l) < key(r); });
    return result;
}

} // namespace Sidelight
