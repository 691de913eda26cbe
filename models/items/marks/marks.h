// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/marks/articlemarks.h"
#include "models/project/speakertable.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/** What a pane is asked to mark beside what it always does. */
struct MarkOptions {
    int currentGroup = -1; ///< index into Analysis::groups; -1: none
    QUuid base = {};       ///< differences are marked against this source; null: none are
    bool pairOnly = false; ///< Compare: only what is shared with `base`, with brackets
    QList<Span> hits = {}; ///< found words
    int currentHit = -1;

    bool operator==(const MarkOptions &) const = default;
};

/**
 * What the pane of a source marks, each list in text order. An unknown source has no marks, one that is not analysed
 * only its codings and hits. Linear in the analysis' passages, the project's codings and what the source has.
 */
[[nodiscard]] ArticleMarks articleMarks(const ProjectData &project, const Analysis &analysis,
                                        const SpeakerTable &speakers, const QUuid &source,
                                        const MarkOptions &options = {});

/**
 * Where the words of one text differ from those of another inside the passages that they share, by the word alignments
 * of those passages. What stands word for word in one passage is no difference because another one, which crosses it,
 * has it otherwise. Names-only passages are left out.
 */
[[nodiscard]] QList<DifferenceMark> differencesBetween(const QList<Passage> &passages, int source, QStringView text,
                                                       int base, QStringView baseText);

} // namespace Sidelight
