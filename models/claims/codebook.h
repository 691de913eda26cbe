// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"

namespace Sidelight
{

/**
 * The claims as a tree, as a value: siblings in the order of Claim::position. Ids that point nowhere hang at the top,
 * cycles are cut there too, so that a damaged project still opens. Built in O(n log n); lookups O(log n) or better.
 */
class Codebook final
{
public:
    Codebook() = default;
    explicit Codebook(const QList<Claim> &claims);

    /** All claims, parents before children, siblings in order: the order of every list and export. */
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }
    [[nodiscard]] const Claim *find(const QUuid &id) const;
    [[nodiscard]] QList<QUuid> children(const QUuid &parent) const;
    /** The claim and everything under it. */
    [[nodiscard]] QList<QUuid> subtree(const QUuid &id) const;
    [[nodiscard]] bool isInside(const QUuid &id, const QUuid &ancestor) const;
    /** The names from the top to the claim, without it: "Nuclear talks". */
    [[nodiscard]] QStringList path(const QUuid &id) const;
    /** The position for a new last child. */
    [[nodiscard]] int nextPosition(const QUuid &parent) const;
    /** The palette colour that a new claim takes: the least used, in the order 1, 2, 3 ... */
    [[nodiscard]] int nextColour() const;

    bool operator==(const Codebook &) const = default;

private:
    QList<Claim> m_claims;
};

/** A claim's name for a narrow margin: its short name, or the name cut at a word to 12 characters. */
[[nodiscard]] QString marginName(const Claim &claim);

} // namespace Sidelight
