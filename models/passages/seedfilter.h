// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/seedindex.h"

#include <span>
#include <vector>

namespace Sidelight
{

/** A run of words begins at place `a` of an earlier source and at place `b` of the source that is looked at. */
struct Seed {
    quint32 source = 0; ///< of `a`
    quint32 a = 0;
    quint32 b = 0;
};

/** The least that the words of a chain of matches must be worth (Vocabulary::gain()) to be looked at further: five
 * middling words. What is said everywhere stays below ("of the end of the"), and with it most pairs of a collection. */
constexpr int leastChainWorth = 20;
constexpr quint32 leastChainWords = 4;

/**
 * Collects the seeds of one source after another and keeps those that can be part of a passage: most pairs of a large
 * collection share some run of three words. A pair is kept when two of its seeds lie close together in both texts
 * (BLAST's two hits, Altschul et al. 1997) and are worth something, or when one is part of a long run.
 */
class SeedFilter final
{
public:
    explicit SeedFilter(const WordTable &table)
        : m_table(table)
    {
    }

    /** Begins with a source; places that are added are its own. */
    void begin(int source);

    void add(const Posting &posting, quint32 place)
    {
        m_seeds.push_back({posting.source, posting.place, place});
        Seen &seen = m_seen[posting.source];
        if (seen.b < m_start) {
            seen = {posting.place, place, worthOfLast(place, Seeding::briefLength), false};
        } else if (seen.b == place) {
            keepIfRunTells(posting, place); // the run stands there twice, and only one of the places is remembered
        } else {
            const quint32 byA = posting.place - seen.a;
            const quint32 byB = place - seen.b;
            const bool isNear = byA - 1 < farthest && byB - 1 < farthest;
            seen.worth = isNear ? seen.worth + worthOfLast(place, std::min({byA, byB, Seeding::briefLength}))
                                : worthOfLast(place, Seeding::briefLength);
            seen.isKept = seen.isKept || (isNear && seen.worth >= leastChainWorth);
            seen.a = posting.place;
            seen.b = place;
        }
    }

    /** The seed's pair is kept whatever else it has. */
    void keep(const Posting &posting) { m_seen[posting.source].isKept = true; }

    /** The seed's pair is kept if the words that are the same before and behind it make it worth that. */
    void keepIfRunTells(const Posting &posting, quint32 place);

    /**
     * The seeds of the pairs that are kept: pair after pair by source, within it by diagonal (b - a), then by place.
     * None when the pulse stops.
     */
    [[nodiscard]] std::span<Seed> taken(Pulse &pulse);

private:
    static constexpr quint32 farthest =
        15; ///< from the first word of a seed to that of the next, with 12 words between

    struct Seen {
        quint32 a = 0; ///< of the last seed
        quint32 b = 0;
        qint32 worth : 31 = 0; ///< of the last seeds that were close together
        bool isKept : 1 = false;
    };

    /** Of the last words of the run at `place`. */
    [[nodiscard]] qint32 worthOfLast(quint32 place, quint32 words) const
    {
        qint32 worth = 0;
        for (quint32 i = Seeding::briefLength - words; i < Seeding::briefLength; ++i) {
            worth += m_table.vocabulary().gain(m_table.ids()[place + i]);
        }
        return worth;
    }

    const WordTable &m_table;
    std::vector<Seen> m_seen; ///< of each source; what is left of a source before stands at places before m_start
    std::vector<Seed> m_seeds;
    quint32 m_start = 0; ///< of the source that is looked at
};

/** The seeds of a source with all earlier ones, but for pairs that cannot have a passage; by earlier source. */
[[nodiscard]] std::span<Seed> seedsOf(int source, const WordTable &table, const SeedIndex &index, SeedFilter &filter,
                                      Pulse &pulse);

} // namespace Sidelight
