// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passage.h"

#include <QStringList>

#include <functional>

namespace Sidelight
{

/** The group that stands at an offset of a source: the shortest that holds it, for it says most; -1 if none. */
[[nodiscard]] int groupAt(const QList<PassageGroup> &groups, int source, qsizetype offset);

/** A group's words in a source: all its places there. */
[[nodiscard]] QList<Span> placesOf(const PassageGroup &group, int source);

/** A group at one of its places: some wording stands twice in a source. */
struct GroupPlace {
    int group = -1;
    Span place;

    bool operator==(const GroupPlace &) const = default;
};

/**
 * The next (or previous) place of a group in the order of a source's text, counted from a place, among the groups that
 * `counts` lets pass; no group (-1) at the end.
 */
[[nodiscard]] GroupPlace groupAfter(const QList<PassageGroup> &groups, int source, const Span &from, bool forward,
                                    const std::function<bool(const PassageGroup &)> &counts);

/** The passages of two sources as groups of two members each, in the text order of the first: for comparing a pair. */
[[nodiscard]] QList<PassageGroup> pairGroups(const QList<Passage> &passages, int a, int b);

/** Which of a source's groups this is in the order of its text, from 1, and of how many. */
struct GroupRank {
    int rank = 0;
    int count = 0;
};
[[nodiscard]] GroupRank rankOf(const QList<PassageGroup> &groups, int source, int group);

/** The keys of the sources that carry a group, in table order; `keys` are those of all sources. */
[[nodiscard]] QStringList carrierKeys(const PassageGroup &group, const QStringList &keys);

} // namespace Sidelight
