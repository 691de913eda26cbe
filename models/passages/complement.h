// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/groups.h"

#include <QStringView>

namespace Sidelight
{

/** What one source alone has: a whole sentence, or words of one beside others that are shared. */
struct OnlyHere {
    Span span; ///< on word boundaries, within one sentence
    int words = 0;
    bool isSentence = false; ///< nothing of the sentence is shared

    bool operator==(const OnlyHere &) const = default;
};

/**
 * The words of a text that no other source shares, in text order, at most up to the end of a sentence each. `shared` is
 * what sharedStretches() gives for the source; what is `masked` (sorted, not overlapping) belongs to neither. Linear.
 */
[[nodiscard]] QList<OnlyHere> onlyHere(QStringView text, const QList<SharedStretch> &shared,
                                       const QList<Span> &masked = {});

} // namespace Sidelight
