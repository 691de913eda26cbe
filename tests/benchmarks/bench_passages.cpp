// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/finder.h"
#include "models/passages/groups.h"
#include "tests/passages/passagechecks.h"

#include <benchmark/benchmark.h>

using namespace Sidelight;

namespace
{

constexpr int wordsPerArticle = 250;

/** Articles of made-up words, a third of which hold an edited copy of 40 words from an earlier one. */
QList<PassageSource> articles(int count, int words = wordsPerArticle)
{
    Checks::Prose prose(7, 60000);
    QList<QStringList> all;
    QList<PassageSource> result;
    for (int i = 0; i < count; ++i) {
        all.append(prose.words(words));
        QStringList article = all.last();
        if (i > 0 && i % 3 == 0) {
            article += prose.edited(all[prose.upTo(i)].mid(10, 40), 10);
        }
        result.append({prose.text(article), {}});
    }
    return result;
}

/** A text and itself with one word in twenty edited and two of its parts exchanged. */
QList<PassageSource> pair(int words)
{
    Checks::Prose prose(8, 60000);
    const QStringList text = prose.words(words);
    const QStringList edited = prose.edited(text.mid(words / 3) + text.first(words / 3), 20);
    return {{prose.text(text), {}}, {prose.text(edited), {}}};
}

qint64 units(const QList<PassageSource> &sources)
{
    return std::accumulate(sources.cbegin(), sources.cend(), qint64(0),
                           [](qint64 sum, const PassageSource &source) { return sum + source.text.size(); });
}

/** Throughput in bytes (of text in ASCII) and time a word. */
void report(benchmark::State &state, const QList<PassageSource> &sources)
{
    Pulse pulse{std::stop_source()};
    const double words = wordTable(sources, pulse).size();
    state.SetBytesProcessed(state.iterations() * units(sources));
    state.counters["per_word"] =
        benchmark::Counter(words, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void tokenise(benchmark::State &state)
{
    const QList<PassageSource> sources = articles(int(state.range(0)));
    Pulse pulse{std::stop_source()};
    for (auto _ : state) {
        benchmark::DoNotOptimize(wordTable(sources, pulse));
    }
    report(state, sources);
}

void index(benchmark::State &state)
{
    const QList<PassageSource> sources = articles(int(state.range(0)));
    Pulse pulse{std::stop_source()};
    const WordTable table = wordTable(sources, pulse);
    for (auto _ : state) {
        benchmark::DoNotOptimize(SeedIndex(table, pulse));
    }
    report(state, sources);
}

/** Seeds, chains, extension and alignment of all pairs, the index being there. */
void match(benchmark::State &state)
{
    const QList<PassageSource> sources = articles(int(state.range(0)));
    Pulse pulse{std::stop_source()};
    const WordTable table = wordTable(sources, pulse);
    const SeedIndex index(table, pulse);
    for (auto _ : state) {
        SeedFilter filter(table);
        PassageFinder finder(table, sources, PassageOptions().minWords);
        for (int source = 0; source < table.sourceCount(); ++source) {
            benchmark::DoNotOptimize(finder.found(source, seedsOf(source, table, index, filter, pulse), pulse));
        }
    }
    report(state, sources);
}

void allPairs(benchmark::State &state)
{
    const QList<PassageSource> sources = articles(int(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(streamPassages(sources, [](const QList<Passage> &) { return true; }));
    }
    report(state, sources);
}

void alignPair(benchmark::State &state)
{
    const QList<PassageSource> sources = pair(int(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(findPassages(sources));
    }
    report(state, sources);
}

void group(benchmark::State &state)
{
    const QList<PassageSource> sources = articles(int(state.range(0)));
    const QList<Passage> passages = findPassages(sources).value();
    for (auto _ : state) {
        benchmark::DoNotOptimize(groupPassages(passages, sources));
    }
    report(state, sources);
}

} // namespace

BENCHMARK(tokenise)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(index)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(match)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(allPairs)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(alignPair)->Name("alignPair/3kB")->Arg(560)->Unit(benchmark::kMicrosecond);
BENCHMARK(alignPair)->Name("alignPair/1MB")->Arg(180000)->Unit(benchmark::kMillisecond);
BENCHMARK(group)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
