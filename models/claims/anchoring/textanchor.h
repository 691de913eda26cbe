// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QString>

namespace Sidelight
{

/** A stretch of text as it can be found again in another edition of the text. */
struct TextAnchor {
    QString exact;
    QString prefix; ///< up to 32 characters before it
    QString suffix; ///< up to 32 characters after it
    Span position;  ///< of the text it was taken from, in code points: that text may be gone

    bool operator==(const TextAnchor &) const = default;
};

} // namespace Sidelight
