// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/credit.h"
#include "models/text/variants.h"

#include <QDateTime>

namespace Sidelight
{

/** Why a source may draw on another one. None is a proof: each is as well consistent with a source that both have. */
enum class DirectionReason {
    Date,        ///< the other was published earlier
    Containment, ///< nearly all that it shares stands in the other, but not the other way round
    Credit,      ///< it names the other's outlet
    Slip,        ///< the other has a slip of the tongue that it has not
    Spelling,    ///< the other has a spelling of its own where it has the usual one
};

/** One sign that some sources (`from`) may draw on others (`on`), or on what these draw on. */
struct DirectionSign {
    DirectionReason reason = DirectionReason::Date;
    QList<int> from; ///< sources, in order
    QList<int> on;
    QDateTime published;   ///< Date: of `from`
    QDateTime publishedOn; ///< Date: of `on`
    double share = 0;      ///< Containment: of the shared words of `from` that stand in `on`, 0 to 1
    double shareOn = 0;    ///< Containment: the other way round
    QString words;         ///< Slip, Spelling: what the first of `on` has, as written; Credit: the name
    QString otherWords;    ///< Spelling: what `from` has

    bool operator==(const DirectionSign &) const = default;
};

/** What is known of a source beside its text. */
struct DirectionSource {
    QString outlet;      ///< may be empty
    QDateTime published; ///< may be invalid
    QList<Credit> credits;
    int sharedWords = 0;          ///< in a passage with any other source
    QHash<int, int> overlapWords; ///< in a passage with each other source

    bool operator==(const DirectionSource &) const = default;
};

/** The signs that lie in two sources as a whole: dates, containment, credit. O(credits). */
[[nodiscard]] QList<DirectionSign> signsBetween(int a, int b, const QList<DirectionSource> &sources);

/** The signs that lie in the wording of a group: slips kept and left out, spellings. Linear in the members'
 *  runs, and in the texts of those that spell a word in another way. */
[[nodiscard]] QList<DirectionSign> signsInWording(const Variants &variants, const QStringList &texts);

/** Both, for a group: each other source against that of the base. */
[[nodiscard]] QList<DirectionSign> directionSigns(const Variants &variants, const QList<DirectionSource> &sources,
                                                  const QStringList &texts);

} // namespace Sidelight
