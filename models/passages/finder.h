// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/stretches.h"

namespace Sidelight
{

/**
 * Makes passages of seeds. What it finds for two sources depends on these two alone. Holds its working memory, so one
 * object a thread.
 */
class PassageFinder final
{
public:
    /** `sources` are those of the table. */
    PassageFinder(const WordTable &table, const QList<PassageSource> &sources, int minWords)
        : m_table(table)
        , m_sources(sources)
        , m_least(minWords)
        , m_stretchMaker(table, m_least)
    {
    }

    /** The passages of `source` with all others that it has seeds with; these stand as SeedFilter::taken() gives them.
     */
    [[nodiscard]] QList<Passage> found(int source, std::span<const Seed> seeds, Pulse &pulse);

private:
    void compare(int other, int source, std::span<const Seed> seeds, QList<Passage> &passages, Pulse &pulse);
    [[nodiscard]] bool isPassage(const Stretch &stretch) const;
    [[nodiscard]] int worth(const Stretch &stretch) const;

    const WordTable &m_table;
    const QList<PassageSource> &m_sources;
    LeastPassage m_least;
    StretchMaker m_stretchMaker;
    std::vector<WordMatch> m_matches;
};

} // namespace Sidelight
