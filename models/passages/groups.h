// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passages.h"

namespace Sidelight
{

/**
 * The passages joined over all sources into groups of the same wording, heaviest first; where passages of different
 * lengths overlap, a stretch is cut where the set of sources that carry it changes, but no piece is shorter than six
 * words for that. Two pieces belong together when half of the shorter one's words are linked by a passage, so unlike
 * texts are never chained together through a short common part. Noise comes last; ManySources is wording of more than
 * half of the sources (eight at least, 64 always suffice) most of whose carriers have less than a tenth of their words
 * in common with others: where they share more, they are of one matter, and what all of them say is the news.
 * `sources` are those that the passages were found in. O(words + (aligned runs + cuts through passages) x log).
 */
[[nodiscard]] QList<PassageGroup> groupPassages(const QList<Passage> &passages, const QList<PassageSource> &sources);

/** The same, for work that reports how far it is. Errors: Cancelled. */
[[nodiscard]] Result<QList<PassageGroup>>
groupPassages(const QList<Passage> &passages, const QList<PassageSource> &sources, const ProgressFn &progress);

/**
 * Tells the passages what only the groups know: one that is, at both ends, at least half wording of ManySources groups
 * is marked so as well. O((passages + members) x log members).
 */
void markManySources(QList<Passage> &passages, const QList<PassageGroup> &groups);

/** A stretch of one source that the same sources carry; stretches are in text order and do not overlap. */
struct SharedStretch {
    Span span;
    int sources = 0; ///< that carry it, itself included

    bool operator==(const SharedStretch &) const = default;
};

/** The stretches of a source that `passages` share with others, those of other sources left aside. O(n log n). */
[[nodiscard]] QList<SharedStretch> sharedStretches(const QList<Passage> &passages, int source);

} // namespace Sidelight
