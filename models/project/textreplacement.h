// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/anchoring/anchoring.h"
#include "models/project/projectdata.h"
#include "models/text/progress.h"
#include "models/text/result.h"

namespace Sidelight
{

/** What a newer text does to the codings of a source. */
struct TextReplacement {
    Change change; ///< the text, and all that stands in it, as one act
    int exact = 0; ///< codings at the place that both texts have in common
    int context = 0;
    int fuzzy = 0;    ///< codings whose words have changed a little
    int orphaned = 0; ///< codings whose words are gone; the change keeps them as orphans
    int adopted = 0;  ///< orphans whose words are back
    int lost = 0;     ///< words against the engine, and decisions on quotes, about what is no longer there
};

namespace acts
{

/**
 * Puts a newer text in the place of a source's; its key, place and what the analyst knows of it stay, and it counts as
 * unread. Codings, links, decisions on quotes, rejections and overrules are carried over (Reanchoring); a coding whose
 * words are gone becomes an orphan, a link keeps its words with an empty end, and what was decided on a quote that is
 * gone is told in the source's memo. An empty change where the text is the same. Linear in what stands in the source,
 * for what did not change.
 */
[[nodiscard]] TextReplacement replaceText(const ProjectData &data, const QUuid &source, const Article &newer,
                                          const QString &coder, const QDateTime &now);
/** The same, with progress by the rows that stand in the source. Error: Cancelled. */
[[nodiscard]] Result<TextReplacement> replaceText(const ProjectData &data, const QUuid &source, const Article &newer,
                                                  const QString &coder, const QDateTime &now,
                                                  const ProgressFn &progress);

/** Gives an orphan a place in its source: it is a coding again. */
[[nodiscard]] Change reattachOrphan(const ProjectData &data, const QUuid &orphan, const Span &span,
                                    const QDateTime &now);
[[nodiscard]] Change removeOrphans(const ProjectData &data, const QList<QUuid> &orphans);

} // namespace acts

} // namespace Sidelight
