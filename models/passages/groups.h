// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passage.h"

namespace Sidelight
{

/**
 * The passages joined over all sources into groups of the same wording, heaviest first; where passages of different
 * lengths overlap, a stretch is cut where the set of sources that carry it changes. Unlike texts are never chained
 * together through a short common part.
 */
[[nodiscard]] QList<PassageGroup> groupPassages(const QList<Passage> &passages);

/** For one source: [span, number of sources that carry it (itself included)], in text order, not overlapping. */
struct SharedStretch {
    Span span;
    int sources = 0;

    bool operator==(const SharedStretch &) const = default;
};
[[nodiscard]] QList<SharedStretch> sharedStretches(const QList<Passage> &passages, int source);

} // namespace Sidelight
