// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/worduses.h"

#include <span>

namespace Sidelight
{

/** A word that texts have in common, and whether all of them write it with a capital. */
struct CommonWord {
    WordId id = barrier;
    bool isCapital = false;
};

/** How telling the words of a collection are: rare ones more than frequent ones, names in their own way. */
class Rarity final
{
public:
    static constexpr double noiseDiscount = 0.2; ///< of the weight, what noise keeps

    explicit Rarity(const WordUses &uses);

    /** Between 0 (every word is this one) and 1 (used once): logarithm of how rare the word is in the collection. */
    [[nodiscard]] float information(WordId word) const { return m_information[word]; }

    /**
     * Sum over the words of their information, each between 0 (every word is this one) and 1 (used once). Of noise a
     * fifth counts: it falls to the bottom of every list.
     */
    [[nodiscard]] double weight(std::span<const CommonWord> words) const;

    /** What can be said against the words themselves: NamesOnly, LowVariety. */
    [[nodiscard]] NoiseReasons noise(std::span<const CommonWord> words) const;

    /**
     * Whether the words are mostly names and titles and the others say next to nothing: at most one of them is neither
     * a name nor a frequent, short word. Where capitals mean less (German nouns) more of the words must have them.
     */
    [[nodiscard]] bool isNamesOnly(std::span<const CommonWord> words) const;

    /**
     * Whether the words repeat themselves or say next to nothing, wherever a word that stood within the last 24 counts
     * for nothing: they hold less than 3/5 of the information that so many words of running text hold in this
     * collection; or at most one in eight of them tells something, being long or rarer than words usually are here.
     */
    [[nodiscard]] bool isLowVariety(std::span<const CommonWord> words) const;

private:
    std::vector<float> m_information; ///< by WordId
    std::vector<bool> m_isFrequent;   ///< by WordId; frequent and short: a word of the language, not of the matter
    std::vector<bool> m_mayBeName;    ///< by WordId
    std::vector<bool> m_isTelling;    ///< by WordId; long, or rarer than the words of running text
    double m_namesShare = 0;          ///< of the common words that must be names
    double m_usual = 0;               ///< information of a word of running text, on average
};

} // namespace Sidelight
