// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/wordtable.h"

#include <vector>

namespace Sidelight
{

/** What a collection knows of a word. */
struct WordUse {
    quint32 uses = 0;
    quint32 innerUses = 0;     ///< uses right behind another word, only blanks between: no sentence begins there
    quint32 innerCapitals = 0; ///< of those, the ones with a capital
    quint32 letters = 0;       ///< UTF-16 units of it

    /** Whether a capital tells anything: the word has one in the middle of sentences too. */
    [[nodiscard]] bool mayBeName() const { return innerCapitals > 0 && innerCapitals * 4 >= innerUses; }
};

/**
 * How often each word of a collection is used, and how. Linear in the words; needs the texts for the capitals. Useless
 * once the pulse stops.
 */
class WordUses final
{
public:
    WordUses(const WordTable &table, const QList<PassageSource> &sources, Pulse &pulse);

    [[nodiscard]] const std::vector<WordUse> &all() const { return m_uses; } ///< by WordId
    /** Whether the word at the place begins with a capital. */
    [[nodiscard]] bool isCapital(quint32 place) const { return m_capitals[place]; }

private:
    std::vector<WordUse> m_uses;
    std::vector<bool> m_capitals; ///< of each place
};

} // namespace Sidelight
