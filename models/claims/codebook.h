// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"

#include <QHash>
#include <QStringList>

namespace Sidelight
{

/**
 * The claims as a tree, as a value: siblings in the order of Claim::position, then of their ids. Ids that point nowhere
 * hang at the top, cycles are cut there too, and a second claim of the same id, or one without, is left out, so that a
 * damaged project still opens. Built in O(n log n); lookups O(1), what they list excepted.
 */
class Codebook final
{
public:
    Codebook() = default;
    explicit Codebook(const QList<Claim> &claims);

    /**
     * All claims, parents before children, siblings in order: the order of every list and export. The parent of a claim
     * that was hung at the top is null here.
     */
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }
    /** Null if there is none; valid as long as the codebook. */
    [[nodiscard]] const Claim *find(const QUuid &id) const;
    /** The claims right under `parent`, in order; those at the top for a null id. */
    [[nodiscard]] QList<QUuid> children(const QUuid &parent) const;
    /** The claim and everything under it, in the order of claims(); nothing for an unknown id. */
    [[nodiscard]] QList<QUuid> subtree(const QUuid &id) const;
    /** True for the claim itself as well. */
    [[nodiscard]] bool isInside(const QUuid &id, const QUuid &ancestor) const;
    /** The names from the top to the claim, without it: "Nuclear talks". */
    [[nodiscard]] QStringList path(const QUuid &id) const;
    /** The position for a new last child. */
    [[nodiscard]] int nextPosition(const QUuid &parent) const;
    /** The palette colour that a new claim takes: the least used, in the order 1, 2, 3 ... */
    [[nodiscard]] int nextColour() const;

    bool operator==(const Codebook &other) const { return m_claims == other.m_claims; }

private:
    QList<Claim> m_claims;
    QHash<QUuid, int> m_rows; ///< into m_claims
    QList<int> m_subtreeEnds; ///< of each row: the row after its last descendant
};

/** Free colours as numbers begin here; below are those of the palette. */
constexpr int firstFreeColour = 0x1000000;

/** The colour of a claim as one number: 1 to 12 of the palette, or firstFreeColour + 0xrrggbb where it has its own. */
[[nodiscard]] int colourNumber(const Claim &claim);

/** A claim's name for a narrow margin: its short name, or the name cut at a word to 12 characters. */
[[nodiscard]] QString marginName(const Claim &claim);

} // namespace Sidelight
