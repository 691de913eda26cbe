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
constexpr double namesOverUsual = 2.5; // times as many names as running text has
constexpr ptrdiff_t memory = 24;       // words in which a word that comes again tells nothing new
constexpr double leastVariety = 0.6;   // of the information of running text
constexpr size_t wordsToTelling = 8;   // more than one of so many must be telling

} // namespace

Rarity::Rarity(const WordUses &uses)
    : m_information(uses.all().size())
    , m_isFrequent(uses.all().size())
    , m_mayBeName(uses.all().size())
    , m_isTelling(uses.all().size())
{
    double total = 0;
    double inner = 0;
    double capitals = 0;
    double letters = 0;
    for (const WordUse &use : uses.all()) {
        letters += double(use.uses) * use.letters;
        total += use.uses;
        inner += use.innerUses;
        capitals += use.innerCapitals;
    }
    // Zipf: what a language uses often is short. A long word that is frequent here is what the texts are about.
    const auto isFrequent = [&](const WordUse &use) {
        return use.uses >= std::max(2.0, total * frequentShare) && use.letters * total <= letters;
    };
    for (size_t id = 1; id < uses.all().size(); ++id) {
        const WordUse &use = uses.all()[id];
        m_information[id] = float(std::log2((total + 1) / use.uses) / std::log2(total + 1));
        m_isFrequent[id] = isFrequent(use);
        m_mayBeName[id] = use.mayBeName();
        m_usual += use.uses * m_information[id] / total;
    }
    for (size_t id = 1; id < uses.all().size(); ++id) {
        m_isTelling[id] = m_information[id] >= m_usual || uses.all()[id].letters * total > letters;
    }
    m_namesShare = std::max(leastNamesShare, inner > 0 ? namesOverUsual * capitals / inner : 1.0);
}

double Rarity::weight(std::span<const CommonWord> words) const
{
    const double sum = std::accumulate(words.begin(), words.end(), 0.0,
                                       [&](double s, const CommonWord &word) { return s + m_information[word.id]; });
    return noise(words) ? noiseDiscount * sum : sum;
}

NoiseReasons Rarity::noise(std::span<const CommonWord> words) const
{
    NoiseReasons reasons;
    reasons.setFlag(NoiseReason::NamesOnly, isNamesOnly(words));
    reasons.setFlag(NoiseReason::LowVariety, isLowVariety(words));
    return reasons;
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

bool Rarity::isLowVariety(std::span<const CommonWord> words) const
{
    double information = 0;
    size_t telling = 0;
    for (auto word = words.begin(); word != words.end(); ++word) {
        const auto before = word - std::min(memory, word - words.begin());
        const bool isNew =
            std::none_of(before, word, [&](const CommonWord &earlier) { return earlier.id == word->id; });
        information += isNew ? m_information[word->id] : 0;
        telling += isNew && m_isTelling[word->id] ? 1 : 0;
    }
    return information < leastVariety * m_usual * double(words.size()) || telling * wordsToTelling <= words.size();
}

} // namespace Sidelight
