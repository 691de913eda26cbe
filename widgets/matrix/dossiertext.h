// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/dossier.h"

namespace Sidelight
{

struct SpanPalette;

/** Links of a dossier: to a coding, to a source. The ids stand after the colon. */
constexpr auto codingLink = QLatin1StringView("coding:");
constexpr auto sourceLink = QLatin1StringView("source:");

/**
 * What one source has of a claim, and in short what the others have, as rich text for QTextDocument. The coding with
 * the id `current` is marked. Everything from outside is escaped.
 */
[[nodiscard]] QString cellDossier(const ClaimDossier &dossier, const ProjectData &data, const QUuid &source,
                                  const QUuid &current, const SpanPalette &colours);

/** What a source says of all claims, from its lead to its tail, who speaks in it, and how much of it is its own. */
[[nodiscard]] QString sourceProfileText(const SourceProfile &profile, const ProjectData &data, const QUuid &source,
                                        const SpanPalette &colours);

/** A claim with all that every source has of it, who speaks, and which sources are silent: to be read and printed. */
[[nodiscard]] QString claimDossierText(const ClaimDossier &dossier, const ProjectData &data,
                                       const SpanPalette &colours);

} // namespace Sidelight
