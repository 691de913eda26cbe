// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/codebook.h"

namespace Sidelight
{

/** A claim whose name fits what was typed, and where in the name. */
struct ClaimMatch {
    QUuid claim;
    qsizetype begin = 0; ///< of the fitting part of the name
    qsizetype length = 0;

    bool operator==(const ClaimMatch &) const = default;
};

/**
 * The claims (no folders) whose name holds `text`, upper and lower case alike: those that begin with it first,
 * then those with a word that does, then the others; within each in `recent` order, then in the codebook's. Empty text
 * gives all claims. Linear in the codebook.
 */
[[nodiscard]] QList<ClaimMatch> findClaims(const Codebook &codebook, QStringView text, const QList<QUuid> &recent = {});

} // namespace Sidelight
