// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QString>

namespace Sidelight
{

/** How a text names the outlet that it has something from. */
enum class CreditKind {
    Reported,     ///< "Reuters reported", "a report in The Harbour Times"
    AccordingTo,  ///< "according to Reuters"
    Told,         ///< "told the BBC"
    Contribution, ///< "with reporting from Reuters"
    Marked,       ///< "(Reuters)"
    Line,         ///< a credit line of the whole article
};

/** An agency or outlet that a text says it has something from. */
struct Credit {
    Span span; ///< the name, without its article; empty for a line that stands in the metadata only
    CreditKind kind = CreditKind::Reported;
    QString name; ///< in its normal form: "Associated Press" for "AP", "The Harbour Times" for "the Harbour Times"
    double confidence = 0; ///< 0.5 to 1: a name in a list, one that looks like an outlet's, any name

    bool operator==(const Credit &) const = default;
};

} // namespace Sidelight
