// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/analysis.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/** A part of a written comparison that is not torn apart at the end of a page if it fits on one. */
struct ComparisonPiece {
    enum class Kind {
        Title, ///< what is compared, and the summary
        Plot,  ///< the place of the picture of where the passages stand; has no HTML
        Legend,
        Heading, ///< belongs to the piece after it
        Passage,
        Only,    ///< a stretch that one source alone has
        Sources, ///< with positions and checksums
    };

    Kind kind = Kind::Title;
    QString html; ///< body content; classes as in comparison.css

    bool operator==(const ComparisonPiece &) const = default;
};

/**
 * A comparison of two sources in writing: the summary, the legend, every passage side by side with what differs marked,
 * what each source alone has, and the sources with the checksums that the positions (code points, half-open) refer to.
 * Colour is never the only sign. Nothing if one of the sources is unknown or not analysed. Linear in the texts.
 */
[[nodiscard]] QList<ComparisonPiece> comparisonPieces(const ProjectData &project, const Analysis &analysis,
                                                      const QUuid &a, const QUuid &b);

/** "001 and 003": what the comparison is called. */
[[nodiscard]] QString comparisonTitle(const ProjectData &project, const QUuid &a, const QUuid &b);

} // namespace Sidelight
