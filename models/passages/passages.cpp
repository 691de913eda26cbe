// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/passages.h"

#include "models/passages/passagemaker.h"
#include "models/passages/rarity.h"

#include <algorithm>
#include <future>
#include <numeric>
#include <tuple>

namespace Sidelight
{

namespace
{

using namespace std::chrono_literals;

/** Of an edited passage, for each word that a passage must have: telling apart copies and formulas (see README.md). */
constexpr float leastScore = 0.625F;

/** What all jobs read and none writes. */
struct Collection {
    const WordTable &table;
    const GramIndexes &indexes;
    const Rarity &rarity;
    quint32 minWords = 0;
};

[[nodiscard]] std::vector<CommonWord> commonWords(const WordTable &table, const Stretch &stretch)
{
    std::vector<CommonWord> result;
    for (const auto *matches : {&stretch.chain, &stretch.moved}) {
        for (const WordMatch &match : *matches) {
            for (quint32 i = 0; i < match.length; ++i) {
                const bool isCapital = table.capitals[match.a + i] && table.capitals[match.b + i];
                result.push_back({table.ids[match.a + i], isCapital});
            }
        }
    }
    return result;
}

/** Finds the passages of one source after another with all later ones. One object a thread. */
class PassageFinder
{
public:
    explicit PassageFinder(const Collection &collection)
        : m_collection(collection)
        , m_extender(collection.table.ids, collection.rarity)
    {
    }

    void find(int source, Pulse &pulse)
    {
        const WordTable &table = m_collection.table;
        std::vector<WordMatch> matches = exactMatches(table, m_collection.indexes, source, pulse);
        for (auto first = matches.begin(); first != matches.end() && pulse.isAlive();) {
            const int other = table.sourceOf(first->b);
            const quint32 end = table.endOf(other);
            const auto last =
                std::find_if(first, matches.end(), [&](const WordMatch &match) { return match.b >= end; });
            compare(source, other, {first, last});
            first = last;
        }
    }

    [[nodiscard]] QList<Passage> taken() { return std::move(m_passages); }

private:
    void compare(int source, int other, std::span<WordMatch> matches)
    {
        if (matches.size() == 1 && matches.front().length < leastSeed) {
            return; // nearly all pairs of a large collection
        }
        // The two texts take the same parts whatever order they were given in, so that ties fall the same way.
        const WordTable &table = m_collection.table;
        const bool isSwapped = table.fingerprints[other] < table.fingerprints[source];
        if (isSwapped) {
            swapSides(matches);
        }
        std::sort(matches.begin(), matches.end());
        for (Stretch &stretch : stretches(matches, table.ids, m_extender)) {
            if (!isPassage(stretch)) {
                continue;
            }
            if (isSwapped) {
                swapSides(stretch);
            }
            Passage &passage = m_passages.emplace_back(passageOf(table, stretch));
            const std::vector<CommonWord> common = commonWords(table, stretch);
            passage.noise = m_collection.rarity.noise(common);
            passage.weight = m_collection.rarity.weight(common);
        }
    }

    /** Enough common words, and enough of them in one place: a run of them, or a few edits only between them. */
    [[nodiscard]] bool isPassage(const Stretch &stretch) const
    {
        const quint32 least = m_collection.minWords;
        const auto isLong = [&](const WordMatch &match) { return pieces(match) >= least; };
        if (std::any_of(stretch.chain.cbegin(), stretch.chain.cend(), isLong)) {
            return true;
        }
        return stretch.words() >= least && score(stretch) >= leastScore * least;
    }

    /** Highest score of a part of the stretch: information of the common words less half a word for each edit. */
    [[nodiscard]] float score(const Stretch &stretch) const
    {
        float best = 0;
        float sum = 0;
        const WordMatch *before = nullptr;
        for (const WordMatch &match : stretch.chain) {
            const quint32 edits = before == nullptr ? 0 : std::max(match.a - before->endA(), match.b - before->endB());
            sum = std::max(0.0F, sum - edits / 2.0F) + information(match);
            best = std::max(best, sum);
            before = &match;
        }
        return std::accumulate(stretch.moved.cbegin(), stretch.moved.cend(), best,
                               [&](float moved, const WordMatch &match) { return moved + information(match) / 2; });
    }

    [[nodiscard]] float information(const WordMatch &match) const
    {
        const WordTable &table = m_collection.table;
        return std::accumulate(table.ids.cbegin() + match.a, table.ids.cbegin() + match.endA(), 0.0F,
                               [&](float sum, WordId id) { return sum + m_collection.rarity.information(id); });
    }

    /** Length of a match, where a word that holds an apostrophe or a full stop counts as its parts. */
    [[nodiscard]] quint32 pieces(const WordMatch &match) const
    {
        const WordTable &table = m_collection.table;
        return std::accumulate(table.ids.cbegin() + match.a, table.ids.cbegin() + match.endA(), 0U,
                               [&](quint32 sum, WordId id) { return sum + table.uses[id].pieces; });
    }

    static void swapSides(std::span<WordMatch> matches)
    {
        std::for_each(matches.begin(), matches.end(), [](WordMatch &match) { std::swap(match.a, match.b); });
    }

    static void swapSides(Stretch &stretch)
    {
        swapSides(stretch.chain);
        swapSides(stretch.moved);
        std::sort(stretch.moved.begin(), stretch.moved.end());
        std::swap(stretch.beginA, stretch.beginB);
        std::swap(stretch.endA, stretch.endB);
    }

    const Collection &m_collection;
    Extender m_extender;
    QList<Passage> m_passages;
};

/** Every jobs-th source beginning with the job's number. */
[[nodiscard]] QList<Passage> foundByJob(const Collection &collection, int job, int jobs, Pulse &pulse)
{
    PassageFinder finder(collection);
    const int count = collection.table.sourceCount();
    for (int source = job; source < count && pulse.look(); source += jobs) {
        pulse.setDone(count + source);
        finder.find(source, pulse);
    }
    return finder.taken();
}

[[nodiscard]] QList<Passage> foundByAll(const Collection &collection, int jobs, const std::stop_source &stop,
                                        Pulse &pulse)
{
    std::vector<std::future<QList<Passage>>> others;
    for (int job = 1; job < jobs; ++job) {
        others.push_back(std::async(std::launch::async, [&collection, job, jobs, stop] {
            Pulse silent(stop);
            return foundByJob(collection, job, jobs, silent);
        }));
    }
    QList<Passage> result = foundByJob(collection, 0, jobs, pulse);
    for (std::future<QList<Passage>> &other : others) {
        while (other.wait_for(5ms) != std::future_status::ready) {
            pulse.look();
        }
        result += other.get();
    }
    return result;
}

} // namespace

Result<QList<Passage>> findPassages(const QList<PassageSource> &sources, const PassageOptions &options,
                                    const ProgressFn &progress, PassageNotes *notes)
{
    const auto count = static_cast<int>(sources.size());
    const std::stop_source stop;
    Pulse pulse(stop, progress, 2 * count);
    const WordTable table = wordTable(sources, pulse);
    const GramIndexes indexes(table, pulse);
    const Rarity rarity(table);
    const Collection collection{table, indexes, rarity, static_cast<quint32>(std::clamp(options.minWords, 4, 50))};
    QList<Passage> result;
    if (pulse.look()) {
        result = foundByAll(collection, std::clamp(options.jobs, 1, std::max(1, count)), stop, pulse);
    }
    if (notes != nullptr) {
        *notes = {.commonRuns = indexes.lengthy.commonRuns()};
    }
    pulse.setDone(2 * count);
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
