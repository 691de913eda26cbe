// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Sidelight
{

/** A place in a source. */
struct Place {
    QUuid source;
    Span span;

    bool operator==(const Place &) const = default;
};

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
