// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/anchors.h"

#include <QHash>

namespace Sidelight
{

/**
 * Where in its view a pane is held against the others, as a fraction of the view: the middle, but sliding to the top
 * and bottom edges within the first and last half screen, so that every text can be scrolled from end to end.
 */
[[nodiscard]] double syncFraction(int value, int maximum, int page);

/** A pane that is to be brought level: where the wanted line lies in its text, and how far it can scroll. */
struct LevelPane {
    double height = 0; ///< of the line, in the document
    double maximum = 0;
};

/**
 * The height in the view at which the lines of all panes can stand level, nearest to the wanted one. Where they cannot
 * all, the first pane (the reader's own) has its way.
 */
[[nodiscard]] double levelHeight(const QList<LevelPane> &panes, double wanted);

/** The scroll anchors between sources, made when first asked for. */
class AnchorCache final
{
public:
    void setPassages(const QList<Passage> &passages);

    /** Anchors from one source to another; a source that is not analysed (-1) maps by its length alone. */
    [[nodiscard]] const QList<Anchor> &between(int from, int to, qsizetype fromLength, qsizetype toLength);
    /** Whether a passage stands in another order in its two texts than the rest. */
    [[nodiscard]] bool isCrossing(const Passage &passage, qsizetype lengthA, qsizetype lengthB);

private:
    QList<Passage> m_passages; ///< without those that are names only
    QHash<std::pair<int, int>, QList<Anchor>> m_anchors;
};

} // namespace Sidelight
