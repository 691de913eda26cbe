// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/place.h"

#include <QDateTime>
#include <QString>

namespace Sidelight
{

/** The analyst's word that a claim does not stand where it was suggested; it is not suggested there again. */
struct RejectedSuggestion {
    QUuid id;
    QUuid claim;
    Place place;
    QString words; ///< what stands there
    QString coder;
    QDateTime created; ///< UTC

    bool operator==(const RejectedSuggestion &) const = default;
};

} // namespace Sidelight
