// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/rarity.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Sidelight
{

namespace
{

constexpr double frequentShare = 1.0 / 400; // of all words, that makes a word a frequent one ("he", "not")
constexpr double leastNamesShare = 0.5;
constexpr double namesDiscount = 0.2;
constexpr double namesOverUsual = 2.5; // times as many names as running text has

} // namespace

Rarity::Rarity(const WordTable &table)
    : m_information(table.uses.size())
    , m_gain(table.uses.size())
    , m_isFrequent(table.uses.size())
    , m_mayBeName(table.uses.size())
{
    double total = 0;
    double inner = 0;
    double capitals = 0;
    double letters = 0;
    for (const WordUse &use : table.uses) {
        letters += double(use.uses) * use.letters;
        total += use.uses;
        inner += use.innerUses;
        capitals += use.innerCapitals;
    }
    // Zipf: what a language uses often is short. A long word that is frequent here is what the texts are about.
    const auto isFrequent = [&](const WordUse &use) {
        return use.uses >= std::max(2.0, total * frequentShare) && use.letters * total <= letters;
    };
    for (size_t id = 1; id < table.uses.size(); ++id) {
        const WordUse &use = table.uses[id];
        m_information[id] = float(std::log2((total + 1) / use.uses) / std::log2(total + 1));
        const auto gain = static_cast<int>(std::lround(2 * editCost * m_information[id]));
        m_gain[id] = static_cast<qint8>(std::clamp(gain, editCost / 2, editCost * 3 / 2));
        m_isFrequent[id] = isFrequent(use);
        m_mayBeName[id] = use.mayBeName();
    }
    m_namesShare = std::max(leastNamesShare, inner > 0 ? namesOverUsual * capitals / inner : 1.0);
}

double Rarity::weight(std::span<const CommonWord> words) const
{
    const double sum = std::accumulate(words.begin(), words.end(), 0.0,
                                       [&](double s, const CommonWord &word) { return s + m_information[word.id]; });
    return isNamesOnly(words) ? namesDiscount * sum : sum;
}

bool Rarity::isNamesOnly(std::span<const CommonWord> words) const
{
    int names = 0;
    int telling = 0;
    for (const CommonWord &word : words) {
        if (word.isCapital && m_mayBeName[word.id]) {
            ++names;
        } else if (!m_isFrequent[word.id]) {
            ++telling;
        }
    }
    return telling <= 1 && names >= m_namesShare * double(words.size());
}

} // namespace Sidelight
