// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/span.h"

#include <QUuid>

namespace Sidelight
{

/** A place in a source. */
struct Place {
    QUuid source;
    Span span;

    bool operator==(const Place &) const = default;
};

} // namespace Sidelight
