// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/rewordingmodel.h"

#include <algorithm>
#include <cmath>

namespace Sidelight
{

namespace
{

constexpr double survival = 0.25; // share of words that rewording leaves; .20 to .30 are as good
constexpr double mostGain = 4.0;
constexpr double ownUses = 4.0;   // taken off each word's count: the copies themselves must not make a rare word common
constexpr double leastUses = 0.2; // that are left then: what makes the words of two texts alone rare or common
constexpr double leastTelling = 1.0;

} // namespace

RewordingModel::RewordingModel(const WordTable &table)
    : m_rates(table.vocabulary().size() + 1)
    , m_isTelling(table.vocabulary().size() + 1)
    , m_usesAround(table.size())
{
    countUses(table);
    double total = 0;
    for (size_t word = 1; word < m_rates.size(); ++word) {
        total += m_rates[word];
    }
    for (size_t word = 1; word < m_rates.size(); ++word) {
        m_rates[word] = std::max(m_rates[word] - ownUses, leastUses) / total;
        m_isTelling[word] = sentenceGain(static_cast<WordId>(word)) >= leastTelling;
    }
}

/** Fills in the uses around each place, and the uses in all as rates. */
void RewordingModel::countUses(const WordTable &table)
{
    const WordId *ids = table.ids();
    std::vector<quint32> uses(m_rates.size());
    for (int source = 0; source < table.sourceCount(); ++source) {
        const quint32 begin = table.startOf(source);
        const quint32 end = table.endOf(source);
        std::for_each(ids + begin, ids + end, [&](WordId word) { ++uses[word]; });
        std::transform(ids + begin, ids + end, m_usesAround.begin() + begin, [&](WordId word) { return uses[word]; });
        std::for_each(ids + begin, ids + end, [&](WordId word) { m_rates[word] += std::exchange(uses[word], 0U); });
    }
}

double RewordingModel::gain(WordId word, quint32 length) const
{
    const double chance = -std::expm1(-m_rates[word] * length);
    return std::min(mostGain, std::log(survival / chance + 1 - survival));
}

double RewordingModel::gainAt(quint32 place, WordId word, quint32 uses, quint32 length) const
{
    return gain(word, length) * std::min(1.0, std::sqrt(double(uses) / m_usesAround[place]));
}

} // namespace Sidelight
