// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claimwords.h"

#include <QStringList>

namespace Sidelight
{

/** What an amount is an amount of, and what is told of it: the words next to it in its clause. */
struct ValueFrame {
    QStringList counted; ///< right behind it, folded: "ships", "straight win"; at most three
    QStringList telling; ///< before it, nearest first, no common words: "injuring"; at most three
    bool isPart = false; ///< of something longer that is no amount: a result, an address, a version

    bool operator==(const ValueFrame &) const = default;
};

/** The frame of a value that lies in `clause`, which bounds how far is looked. Linear in the clause. */
[[nodiscard]] ValueFrame frameOf(QStringView text, const Span &clause, const Span &value,
                                 const ValueLanguage &language);

/**
 * Whether two amounts are of one thing and told in one way: the head of what one counts is among what the other counts
 * or tells, and the word nearest to one of them, if something is told of both, is told of the other too. Symmetric.
 */
[[nodiscard]] bool areOfOneMatter(const ValueFrame &a, const ValueFrame &b);

} // namespace Sidelight
