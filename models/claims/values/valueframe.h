// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/recurrence/claimwords.h"

#include <QSet>
#include <QStringList>

namespace Sidelight
{

/** How exactly an amount is told. */
enum class ValueBound { Exact, About, AtLeast, AtMost };

/** What an amount is an amount of, and what is told of it: the words around it in its sentence, folded. */
struct ValueFrame {
    QStringList counted;     ///< right behind it: "ships", "straight win"; at most three
    QStringList telling;     ///< before it, nearest first, no names, no common words: "injuring"; at most four
    QStringList beyond;      ///< behind what is counted, the same; at most five
    QStringList namesBefore; ///< words of the name that stands before it, nearest to it
    QStringList namesBehind; ///< words of the names behind it
    ValueBound bound = ValueBound::Exact;
    bool isCompound = false; ///< joined to what it counts by a hyphen: "a three-point play"
    bool isOfOthers = false; ///< besides one that is told elsewhere: "three other occasions"
    bool isPart = false;     ///< of something longer that is no amount: a result, an address, a number that is a name

    bool operator==(const ValueFrame &) const = default;
};

/**
 * The words of a text, folded, that have a capital where no sentence begins; none in a language where all nouns do.
 * They are names at the beginning of a sentence too. Linear.
 */
[[nodiscard]] QSet<QString> namesWithin(QStringView text, const ValueLanguage &language);

/**
 * The frame of a value that lies in `sentence`, which bounds how far is looked; a sentence may begin with one of
 * `names`. Looks at 500 units on each side at most.
 */
[[nodiscard]] ValueFrame frameOf(QStringView text, const Span &sentence, const Span &value,
                                 const ValueLanguage &language, const QSet<QString> &names = {});

} // namespace Sidelight
