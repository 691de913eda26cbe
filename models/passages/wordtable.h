// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passages.h"
#include "models/passages/pulse.h"

#include <vector>

namespace Sidelight
{

/** Number of a word; words that fold to the same string have the same number. */
using WordId = quint32;

/** Stands before, between and behind sources and where something masked was. It is equal to no word. */
constexpr WordId barrier = 0;

/** What the collection knows of a word. */
struct WordUse {
    quint32 uses = 0;
    quint32 sources = 0;       ///< how many sources hold it
    quint32 innerUses = 0;     ///< uses right behind another word, only blanks between: no sentence begins there
    quint32 innerCapitals = 0; ///< of those, the ones with a capital
    quint32 letters = 0;       ///< UTF-16 units of it, folded
    quint32 pieces = 0;        ///< runs of letters and digits in it: "U.S." and "don't" have two
    quint32 lastSource = 0;    ///< 1 + the last source counted in `sources`

    /** Whether a capital tells anything: the word has one in the middle of sentences too. */
    [[nodiscard]] bool mayBeName() const { return innerCapitals > 0 && innerCapitals * 4 >= innerUses; }
};

/**
 * The words of all sources as numbers in one row: barrier, words of source 0, barrier, words of source 1, barrier ...
 * The texts themselves are not kept: 12 bytes a word. A place in the row is a quint32.
 */
struct WordTable {
    std::vector<WordId> ids;
    std::vector<quint32> begins; ///< of each place, in UTF-16 units of its source
    std::vector<quint32> ends;
    std::vector<bool> capitals;       ///< of each place, whether the word begins with a capital
    std::vector<quint32> starts;      ///< first place of each source, and one more: the end of the row
    std::vector<quint32> sourceAt;    ///< of every 64th place: its source, to find that of any place at once
    std::vector<size_t> fingerprints; ///< of each source's text: an order of the sources that is theirs alone
    std::vector<WordUse> uses;        ///< by WordId

    [[nodiscard]] int sourceCount() const { return static_cast<int>(starts.size()) - 1; }
    [[nodiscard]] quint32 endOf(int source) const { return starts[source + 1] - 1; }
    [[nodiscard]] int sourceOf(quint32 place) const;
    [[nodiscard]] Span span(quint32 begin, quint32 end) const { return {begins[begin], ends[end - 1]}; }

    /** The places of the source's words that lie wholly in the span, as [first, last). Barriers may be among them. */
    [[nodiscard]] std::pair<quint32, quint32> places(int source, const Span &span) const;
};

/** Reads all sources; stops early (with what it has) when the pulse does. Linear in the texts. */
[[nodiscard]] WordTable wordTable(const QList<PassageSource> &sources, Pulse &pulse);

} // namespace Sidelight
