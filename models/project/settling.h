// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/reading/agreement.h"
#include "models/project/projectdata.h"

namespace Sidelight
{

/** Everyone who has coded in a project, by name. */
[[nodiscard]] QStringList codersOf(const ProjectData &data);

/**
 * How two of them agree, sentence by sentence; see agreement(). Linear in the texts of the sources that both have coded
 * in, then as there. Error: Cancelled.
 */
[[nodiscard]] Result<Agreement> agreementIn(const ProjectData &data, const QString &coderA, const QString &coderB,
                                            const ProgressFn &progress = {});

namespace acts
{

/**
 * Settles a disagreement so that both have what one of them has: a stance is taken over, a coding that only that one
 * has is given to the other too, one that only the other has goes, and an omission stands or falls. Nothing where what
 * the two differed on is no longer there.
 */
[[nodiscard]] Change settle(const ProjectData &data, const Disagreement &disagreement, bool isAsA,
                            const QString &coderA, const QString &coderB, const QDateTime &now);

} // namespace acts

} // namespace Sidelight
