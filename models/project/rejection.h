// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/place.h"

#include <QDateTime>
#include <QString>

namespace Sidelight
{

/** The analyst's word that what stands at two places is no shared passage, alike as it may be. */
struct Rejection {
    QUuid id;
    Place a;
    Place b; ///< of another source
    QString note;
    QString coder;     ///< who rejected it
    QDateTime created; ///< UTC

    bool operator==(const Rejection &) const = default;
};

} // namespace Sidelight
