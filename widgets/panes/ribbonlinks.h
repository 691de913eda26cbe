// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/passage.h"
#include "widgets/panes/scrolllink.h"

#include <QString>

namespace Sidelight
{

/** A pane as the ribbons see it: which source it shows, and how long its text is. */
struct RibbonPane {
    int source = -1; ///< index in the passages; -1 before it is known
    qsizetype length = 0;
};

/** Ids of ribbons: passages by their index, groups that reach beyond the neighbour from here on. */
inline constexpr int groupRibbons = 1 << 24;

/** What a ribbon joins, whatever is in view: made again only when panes or passages change. */
struct RibbonLink {
    int id = -1;
    Span left;
    Span right; ///< empty for one that reaches beyond
    int words = 0;
    bool isCrossing = false;
    NoiseReasons noise = {};
    QString beyond = {}; ///< number of the later pane that has it, where the neighbour lacks it

    bool operator==(const RibbonLink &) const = default;
};

/**
 * The ribbons of the handle behind pane `left`: all passages that it shares with its neighbour, and each group that the
 * neighbour lacks and a later pane has.
 */
[[nodiscard]] QList<RibbonLink> ribbonLinks(const QList<Passage> &passages, const QList<PassageGroup> &groups,
                                            const QList<RibbonPane> &panes, int left, AnchorCache &anchors);

/**
 * The group that is exactly the passage, else the heaviest that stands within it, -1 if none: what is made current when
 * its ribbon is clicked.
 */
[[nodiscard]] int groupOfPassage(const QList<PassageGroup> &groups, const Passage &passage);

} // namespace Sidelight
