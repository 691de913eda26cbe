// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/vocabulary.h"

#include "models/text/folding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Sidelight
{

namespace
{

constexpr size_t leastSlots = 1U << 12U;

[[nodiscard]] quint64 hashOf(QStringView word)
{
    quint64 hash = Vocabulary::hashSeed;
    for (const QChar unit : word) {
        hash = Vocabulary::hashed(hash, unit.unicode());
    }
    return hash;
}

/** 2 for one or two letters, about one more for each further one, 6 from eight on. */
[[nodiscard]] qint8 gainOf(quint32 letters)
{
    const float share = std::clamp(0.10F + 0.09F * float(letters), 0.2F, 0.8F);
    return static_cast<qint8>(std::lround(2 * editCost * share));
}

} // namespace

Vocabulary::Vocabulary()
    : m_words(leastSlots)
    , m_spellings(leastSlots)
    , m_gains{0}
    , m_letters{0}
{
}

WordId Vocabulary::id(QStringView word, quint32 letters)
{
    Slot &spelling = find(m_spellings, mixed(hashOf(word)));
    if (spelling.id != barrier) {
        return spelling.id;
    }
    const WordId id = idOf(mixed(hashOf(folded(word))), letters);
    spelling = {mixed(hashOf(word)), id};
    if (++m_spellingCount * 2 > m_spellings.size()) {
        grow(m_spellings);
    }
    return id;
}

Vocabulary::Slot &Vocabulary::find(std::vector<Slot> &table, quint64 hash)
{
    const size_t mask = table.size() - 1;
    size_t at = hash & mask;
    while (table[at].id != barrier && table[at].hash != hash) {
        at = (at + 1) & mask;
    }
    return table[at];
}

WordId Vocabulary::idOf(quint64 hash, quint32 letters)
{
    Slot &slot = find(m_words, hash);
    if (slot.id != barrier) {
        return slot.id;
    }
    const auto id = static_cast<WordId>(m_gains.size());
    slot = {hash, id};
    m_gains.push_back(gainOf(letters));
    m_letters.push_back(static_cast<quint16>(std::min<quint32>(letters, std::numeric_limits<quint16>::max())));
    if (m_gains.size() * 2 > m_words.size()) {
        grow(m_words);
    }
    return id;
}

void Vocabulary::grow(std::vector<Slot> &table)
{
    std::vector<Slot> bigger(table.size() * 2);
    for (const Slot &slot : table) {
        if (slot.id != barrier) {
            find(bigger, slot.hash) = slot;
        }
    }
    table.swap(bigger);
}

} // namespace Sidelight
