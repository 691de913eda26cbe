// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/direction.h"
#include "models/project/analysis.h"

namespace Sidelight
{

/** Where the wording of a group may come from. Numbers of sources are those of the analysis. */
struct Provenance {
    QList<SharedCredit> credits; ///< outlets named where the wording stands: a common source comes before copying
    QList<DirectionSign> signs;

    bool operator==(const Provenance &) const = default;
};

/** `variants` are those of the group; `texts` the reading texts by the analysis' numbers. O(sources + members). */
[[nodiscard]] Provenance provenance(const Variants &variants, const QList<Source> &sources, const Analysis &analysis,
                                    const QStringList &texts);

/** Each in a sentence that can be quoted, the most telling first; `keys` by the analysis' numbers. */
[[nodiscard]] QStringList describe(const Provenance &provenance, const QStringList &keys);

/** "Trimmed", and "3 words" (empty where there is nothing to count). */
[[nodiscard]] QString describe(VariantKind kind);
[[nodiscard]] QString describeWords(const VariantName &name);

} // namespace Sidelight
