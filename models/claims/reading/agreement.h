// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/coding.h"
#include "models/text/progress.h"
#include "models/text/result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Sidelight
{

/** What several raters said of one unit: a category each, or nothing where they did not look. */
using UnitRatings = QList<std::optional<int>>;

/**
 * Cohen's kappa of two raters over units that both have rated: J. Cohen, "A Coefficient of Agreement for Nominal
 * Scales", Educational and Psychological Measurement 20 (1960). Nothing without units, or where both gave all of them
 * the same category: chance then explains all. Units that one has not rated are left out. Linear.
 */
[[nodiscard]] std::optional<double> cohensKappa(const QList<UnitRatings> &units);

/**
 * Krippendorff's alpha for nominal data, any number of raters, and missing ratings: K. Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability" (2011). Nothing where no unit has two ratings, or where all ratings are the same.
 * Linear in the ratings.
 */
[[nodiscard]] std::optional<double> krippendorffsAlpha(const QList<UnitRatings> &units);

/** How two analysts agree on a claim. */
struct ClaimAgreement {
    QUuid claim;
    int both = 0; ///< units that both have coded
    int onlyA = 0;
    int onlyB = 0;
    int neither = 0;
    std::optional<double> kappa; ///< of coded or not

    bool operator==(const ClaimAgreement &) const = default;
};

/** A place on which two analysts differ. */
struct Disagreement {
    enum class Kind {
        OnlyA, ///< A codes the claim there, B does not
        OnlyB,
        Stance,   ///< both code the claim, with other stances
        Omission, ///< one says that the source omits the claim, which the other codes in it
    };

    Kind kind = Kind::OnlyA;
    QUuid claim;
    QUuid source;
    Span span;       ///< of the unit; empty for an omission
    QUuid codingOfA; ///< null where A has none
    QUuid codingOfB;

    bool operator==(const Disagreement &) const = default;
};

/** How two analysts agree. */
struct Agreement {
    QList<ClaimAgreement> claims;      ///< that one of them has coded, in the order given
    std::optional<double> alpha;       ///< Krippendorff's, over all claims and units: no coding, or which stance
    QList<Disagreement> disagreements; ///< in the order of the claims, then of sources and text
    QList<QUuid> sources;              ///< that both have coded in: no other is compared

    bool operator==(const Agreement &) const = default;
};

/** A source as units: what is coded, or not, as one. Its sentences, for instance; in text order. */
struct UnitsOfSource {
    QUuid source;
    QList<Span> units;
};

/**
 * Compares the codings of two analysts, by their names, unit by unit. A unit counts as coded when a coding meets it;
 * of several stances there the first in text counts. Sources in which one of them has no coding at all are left out:
 * that someone did not get there is no disagreement. O(claims x units + codings log codings). Error: Cancelled.
 */
[[nodiscard]] Result<Agreement> agreement(const QList<QUuid> &claims, const QList<UnitsOfSource> &sources,
                                          const QList<Coding> &codings, const QString &coderA, const QString &coderB,
                                          const ProgressFn &progress = {});

} // namespace Sidelight
