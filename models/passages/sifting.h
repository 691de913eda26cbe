// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passages.h"

namespace Sidelight
{

/** Two places whose words are not to be taken for the same; sourceA < sourceB. */
struct RejectedPair {
    int sourceA = 0;
    int sourceB = 0;
    Span a;
    Span b;

    bool operator==(const RejectedPair &) const = default;
};

struct SiftedPassages {
    QList<Passage> kept;
    QList<Passage> rejected;
};

/**
 * Parts passages at rejected pairs: a word in common counts as rejected where it stands in both places of a pair. So a
 * pair still holds where passages were found a little longer, shorter or in two pieces. What is left of a passage
 * before, between and behind is kept, in the order of the passages, where it has `minWords` words in common; no piece
 * is kept or rejected for a word that was only moved over the border. Without pairs nothing is read; else linear in
 * the texts and passages x pairs of the same two sources. `sources` are those that the passages were found in.
 */
[[nodiscard]] SiftedPassages siftedPassages(const QList<Passage> &passages, const QList<PassageSource> &sources,
                                            const QList<RejectedPair> &pairs, int minWords);

} // namespace Sidelight
