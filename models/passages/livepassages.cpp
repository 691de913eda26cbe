// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/livepassages.h"

#include "models/passages/finder.h"
#include "models/passages/runplaces.h"

#include <algorithm>
#include <set>

namespace Sidelight
{

namespace
{

constexpr size_t leastToSort = 1U << 20U; // words that came later, before all are sorted anew

/** The words of a collection and where their runs stand; some of the sources are gone. */
struct Collection {
    explicit Collection(const QList<PassageSource> &all)
        : sources(all)
        , isRemoved(static_cast<size_t>(all.size()))
        , table(wordTable(all, pulse))
        , brief(table, Seeding::briefLength, pulse)
        , lengthy(table, Seeding::lengthyLength, pulse)
    {
    }

    /** Calls f(place) for the places of a run in sources that are left, until it returns false. */
    template <class Function>
    void forEachPlace(const RunPlaces &places, quint32 at, Function f) const
    {
        places.forEachPlace(table.ids() + at,
                            [&](quint32 place) { return isRemoved[table.sourceOf(place)] || f(place); });
    }

    [[nodiscard]] bool tells(quint32 place) const
    {
        int worth = 0;
        for (quint32 i = 0; i < Seeding::briefLength; ++i) {
            worth += table.vocabulary().gain(table.ids()[place + i]);
        }
        return worth >= Seeding::leastBriefWorth;
    }

    /** Whether a run of so many words stands at the place. */
    [[nodiscard]] bool isUnbroken(quint32 place, quint32 length) const
    {
        const WordId *words = table.ids() + place;
        return place + length <= table.size() && std::find(words, words + length, barrier) == words + length;
    }

    Pulse pulse{std::stop_source()};
    QList<PassageSource> sources;
    std::vector<bool> isRemoved;
    WordTable table;
    RunPlaces brief;
    RunPlaces lengthy;
};

/** What a SeedIndex would tell of one source's places. */
class RowIndex
{
public:
    RowIndex(const Collection &collection, int source)
        : m_collection(collection)
        , m_start(collection.table.startOf(source))
        , m_end(collection.table.endOf(source))
    {
        for (quint32 place = m_start; place < m_end; ++place) {
            m_begins.push_back(m_postings.size());
            m_kinds.push_back(readBrief(place));
        }
        m_begins.push_back(m_postings.size());
    }

    [[nodiscard]] SeedKind kindAt(quint32 place) const
    {
        return place < m_end ? m_kinds[place - m_start] : SeedKind::None;
    }
    [[nodiscard]] bool isCrowded(quint32 place) const
    {
        return kindAt(place) == SeedKind::Crowded || kindAt(place) == SeedKind::Lengthy;
    }
    void prefetch(quint32 /*place*/) const {}

    template <class Function>
    void forEachEarlier(quint32 place, quint32 /*start*/, Function f) const
    {
        std::for_each(m_postings.cbegin() + qsizetype(m_begins[place - m_start]),
                      m_postings.cbegin() + qsizetype(m_begins[place - m_start + 1]), f);
    }

private:
    [[nodiscard]] SeedKind readBrief(quint32 place)
    {
        if (!m_collection.isUnbroken(place, Seeding::briefLength)) {
            return SeedKind::None;
        }
        if (!m_collection.tells(place)) {
            return readLengthy(place);
        }
        const size_t before = m_postings.size();
        quint32 rank = 0;
        bool isOwn = true; // nobody had the run before this source
        m_collection.forEachPlace(m_collection.brief, place, [&](quint32 other) {
            isOwn = isOwn && other >= m_start;
            if (other >= place || rank++ > Seeding::mostBrief) {
                return false;
            }
            append(other);
            return true;
        });
        if (rank <= Seeding::mostBrief) {
            return m_postings.size() > before ? SeedKind::Brief : SeedKind::None;
        }
        m_postings.resize(before);
        return isOwn ? SeedKind::None : readLengthy(place);
    }

    [[nodiscard]] SeedKind readLengthy(quint32 place)
    {
        if (!m_collection.isUnbroken(place, Seeding::lengthyLength)) {
            return SeedKind::Crowded;
        }
        const size_t before = m_postings.size();
        quint32 rank = 0;
        quint32 repeats = 0;
        m_collection.forEachPlace(m_collection.lengthy, place, [&](quint32 other) {
            if (other >= place) {
                return false;
            }
            ++rank;
            repeats += other >= m_start ? 1 : 0;
            append(other);
            return true;
        });
        if (rank > Seeding::mostLengthy && m_postings.size() > before) {
            m_postings[before] = m_postings.back(); // the nearest alone
            m_postings.resize(before + (repeats < Seeding::mostRepeats ? 1 : 0));
        }
        return m_postings.size() > before ? SeedKind::Lengthy : SeedKind::Crowded;
    }

    /** Places of the source itself are counted, but no postings. */
    void append(quint32 place)
    {
        if (place < m_start) {
            const WordTable &table = m_collection.table;
            m_postings.push_back({place, table.sourceOf(place), traceOfNext(table.ids(), place)});
        }
    }

    const Collection &m_collection;
    quint32 m_start;
    quint32 m_end;
    std::vector<SeedKind> m_kinds;
    std::vector<size_t> m_begins;
    std::vector<Posting> m_postings;
};

/** Finds the sources that are told something else of their places when a source goes. */
class Heirs
{
public:
    Heirs(const Collection &collection, int gone)
        : m_collection(collection)
        , m_gone(static_cast<quint32>(gone))
    {
    }

    /** Looks at all places of the run at `at`, but not far beyond those of the source that goes. */
    void add(const RunPlaces &places, quint32 at, quint32 most)
    {
        constexpr quint32 nobody = ~0U;
        quint32 rank = 0;
        quint32 lost = 0;
        quint32 first = nobody; // source that has the run first, without the one that goes
        quint32 source = nobody;
        quint32 before = nobody; // the source that had it before that one
        m_collection.forEachPlace(places, at, [&](quint32 place) {
            if (const quint32 next = m_collection.table.sourceOf(place); next != source) {
                before = std::exchange(source, next);
            }
            if (source == m_gone) {
                ++lost;
                ++rank;
                return true;
            }
            first = first == nobody ? source : first;
            const bool gains = rank > most && rank - lost <= most; // it is crowded no longer
            const bool losesNeighbour = rank > most && (before == m_gone || first == source);
            if (lost > 0 && (gains || losesNeighbour)) {
                m_sources.insert(static_cast<int>(source));
            }
            ++rank;
            return source < m_gone || rank - lost <= most + 1 || before == m_gone || first == source;
        });
    }

    [[nodiscard]] QList<int> taken() const { return {m_sources.cbegin(), m_sources.cend()}; }

private:
    const Collection &m_collection;
    quint32 m_gone;
    std::set<int> m_sources;
};

} // namespace

class LivePassages::State
{
public:
    State(const QList<PassageSource> &sources, const PassageOptions &options)
        : collection(sources)
        , filter(collection.table)
        , finder(collection.table, collection.sources, std::clamp(options.minWords, leastMinWords, mostMinWords))
    {
    }

    /** All runs are sorted again when many came after the last time: the cost of an addition stays in proportion. */
    void sortIfDue()
    {
        if (collection.brief.added() > std::max(leastToSort, size_t(collection.table.size()) / 4)) {
            collection.brief = RunPlaces(collection.table, Seeding::briefLength, collection.pulse);
            collection.lengthy = RunPlaces(collection.table, Seeding::lengthyLength, collection.pulse);
        }
    }

    Collection collection;
    SeedFilter filter;
    PassageFinder finder;
};

LivePassages::LivePassages(const QList<PassageSource> &sources, const PassageOptions &options)
    : m_state(std::make_unique<State>(sources, options))
{
}

LivePassages::~LivePassages() = default;

int LivePassages::count() const
{
    return m_state->collection.table.sourceCount();
}

bool LivePassages::isRemoved(int source) const
{
    return m_state->collection.isRemoved[static_cast<size_t>(source)];
}

int LivePassages::add(const PassageSource &source)
{
    Collection &collection = m_state->collection;
    collection.sources.append(source);
    collection.isRemoved.push_back(false);
    collection.table.add(source, collection.pulse);
    collection.brief.addLast(collection.table);
    collection.lengthy.addLast(collection.table);
    m_state->sortIfDue();
    return count() - 1;
}

QList<int> LivePassages::remove(int source)
{
    Collection &collection = m_state->collection;
    if (isRemoved(source)) {
        return {};
    }
    Heirs heirs(collection, source);
    const quint32 end = collection.table.endOf(source);
    for (quint32 place = collection.table.startOf(source); place < end; ++place) {
        if (collection.isUnbroken(place, Seeding::briefLength) && collection.tells(place)) {
            heirs.add(collection.brief, place, Seeding::mostBrief);
        }
        if (collection.isUnbroken(place, Seeding::lengthyLength)) {
            heirs.add(collection.lengthy, place, Seeding::mostLengthy);
        }
    }
    collection.isRemoved[static_cast<size_t>(source)] = true;
    return heirs.taken();
}

QList<Passage> LivePassages::passages(int source)
{
    if (isRemoved(source)) {
        return {};
    }
    State &state = *m_state;
    Pulse &pulse = state.collection.pulse;
    const RowIndex index(state.collection, source);
    return state.finder.found(source, seedsOf(source, state.collection.table, index, state.filter, pulse), pulse);
}

} // namespace Sidelight
