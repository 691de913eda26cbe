// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace Sidelight
{

/** Number of a word; words that fold to the same string have the same number. */
using WordId = quint32;

/** Stands before, between and behind sources and where something masked was. It is equal to no word. */
constexpr WordId barrier = 0;

/** What it costs an alignment that a word is changed, left out or put in; see Vocabulary::gain(). */
constexpr int editCost = 4;

/**
 * Numbers words by their spelling, folded (see folded()). Words are told apart by 64 bits of hash: with a million
 * different words the chance that any two are taken for one is 3 in 10^8.
 *
 * What a word is worth as evidence that two texts have it from one another depends on its length alone: languages keep
 * short words for what is said often (Zipf 1935; Piantadosi, Tily and Gibson 2011). So what two texts share never
 * depends on the other texts of a collection.
 */
class Vocabulary final
{
public:
    Vocabulary();

    /** Hash of a word of ASCII letters and digits: begin with `hashSeed`, feed lower-case letters in turn. */
    static constexpr quint64 hashSeed = 0xCBF29CE484222325ULL;
    [[nodiscard]] static constexpr quint64 hashed(quint64 hash, char16_t unit)
    {
        return (hash ^ unit) * 0x9E3779B97F4A7C15ULL;
    }

    /** The number of an ASCII word of which the hash is known. */
    [[nodiscard]] WordId plainId(quint64 hash, quint32 letters)
    {
        const quint64 key = mixed(hash);
        const Slot &slot = m_words[key & (m_words.size() - 1)];
        return slot.hash == key && slot.id != barrier ? slot.id : idOf(key, letters);
    }
    /** The number of any word. `letters` counts more than the units where a script writes densely. */
    [[nodiscard]] WordId id(QStringView word, quint32 letters);

    /** How many words there are; their numbers are 1 to size(). */
    [[nodiscard]] WordId size() const { return static_cast<WordId>(m_gains.size()) - 1; }

    /** What the word adds to an alignment when both texts have it: from half the cost of an edit to one and a half. */
    [[nodiscard]] int gain(WordId word) const { return m_gains[word]; }
    /** Letters of the word, folded. */
    [[nodiscard]] quint32 letters(WordId word) const { return m_letters[word]; }

private:
    struct Slot {
        quint64 hash = 0;
        WordId id = barrier;
    };

    [[nodiscard]] static constexpr quint64 mixed(quint64 hash) { return hash ^ (hash >> 32U); }
    [[nodiscard]] static Slot &find(std::vector<Slot> &table, quint64 hash);
    [[nodiscard]] WordId idOf(quint64 hash, quint32 letters);
    static void grow(std::vector<Slot> &table);

    std::vector<Slot> m_words;     ///< by the hash of the folded word
    std::vector<Slot> m_spellings; ///< by the hash of the word as written, beyond ASCII: folded once only
    size_t m_spellingCount = 0;
    std::vector<qint8> m_gains; ///< by WordId, as the one below
    std::vector<quint16> m_letters;
};

} // namespace Sidelight
