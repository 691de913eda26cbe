// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace Sidelight
{

/**
 * One of the bundled line icons (resources/icons) by its freedesktop name, drawn in the palette's text colour at the
 * moment of painting: it follows a change of theme by itself and is sharp at any scale.
 */
[[nodiscard]] QIcon icon(const QString &name);

} // namespace Sidelight
