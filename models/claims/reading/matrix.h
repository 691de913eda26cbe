// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/codebook.h"
#include "models/claims/coding.h"

#include <QList>

namespace Sidelight
{

/** What is known of a claim in a source. */
struct ClaimCell {
    /**
     * "Omits" is the analyst's finding; a cell without any coding says only that nobody has looked, or not for this
     * claim.
     */
    enum class State {
        NotReviewed,
        Omitted, ///< an explicit coding says so, and no other contradicts it
        Coded,   ///< at least one coding with a span
    };

    State state = State::NotReviewed;
    QList<Coding> codings; ///< by span, then time; the omission itself where the state is Omitted

    bool operator==(const ClaimCell &) const = default;
};

/** One claim over all sources. */
struct ClaimRow {
    Claim claim;
    int depth = 0;          ///< in the codebook; 0 at the top
    QList<ClaimCell> cells; ///< one a source
    int coded = 0;          ///< number of sources with at least one coding with a span
    int omitted = 0;

    bool operator==(const ClaimRow &) const = default;
};

/** Claims x sources as a value. */
struct ClaimMatrix {
    QList<QUuid> sources; ///< the columns
    QList<ClaimRow> rows; ///< in the order of the codebook, folders included (their cells are empty)

    /** Number of claims, folders not counted, that are coded in a column. */
    [[nodiscard]] int codedClaims(int column) const;

    bool operator==(const ClaimMatrix &) const = default;
};

/**
 * The matrix of a codebook over `sources`, in their order. Codings of claims or sources that are not given are left
 * out. Where a cell holds both codings with a span and an omission, the words in the text count. O(cells + n log n).
 */
[[nodiscard]] ClaimMatrix claimMatrix(const Codebook &codebook, const QList<QUuid> &sources,
                                      const QList<Coding> &codings);

} // namespace Sidelight
