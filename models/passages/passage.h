// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/alignedrun.h"
#include "models/text/groupmember.h"

#include <QFlags>
#include <QList>

namespace Sidelight
{

/** Why shared wording tells nothing of where the texts come from; it ranks last and is never left out for that. */
enum class NoiseReason {
    NamesOnly = 1,  ///< nothing but names, titles and function words
    LowVariety = 2, ///< a few words again and again, or nothing but function words
    ManySources =
        4, ///< a formula of the collection, or its boilerplate: most sources have it, and little else in common
};
Q_DECLARE_FLAGS(NoiseReasons, NoiseReason)
Q_DECLARE_OPERATORS_FOR_FLAGS(NoiseReasons)

/** One stretch of source A and one of source B with the same wording, edits allowed. */
struct Passage {
    int sourceA = 0; ///< index into the sources given to findPassages(); sourceA < sourceB
    int sourceB = 0;
    Span a;
    Span b;
    int words = 0;               ///< words that both sides have in common
    double similarity = 0;       ///< 2 x common words / words of both sides, (0, 1]
    double weight = 0;           ///< length and rarity of the common words; higher is more telling
    NoiseReasons noise;          ///< none for wording that tells something
    QList<AlignedRun> alignment; ///< in the order of A; its runs cover a and b on word boundaries

    bool operator==(const Passage &) const = default;
};

/** The same wording wherever it stands: at least two members, of at least two sources. */
struct PassageGroup {
    QList<GroupMember> members; ///< ordered by source, then position
    int words = 0;              ///< of the longest member
    int sources = 0;            ///< how many different sources carry it
    double weight = 0;
    NoiseReasons noise;

    bool operator==(const PassageGroup &) const = default;
};

} // namespace Sidelight
