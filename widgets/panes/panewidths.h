// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Sidelight
{

/**
 * Widths for panes, in pixels that add up to `room`: panes that stay (their widths above 0) keep their proportions to
 * each other, new ones (0) get an even share of the room. Each gets at least 1.
 */
[[nodiscard]] QList<int> sharedOut(const QList<int> &widths, int room);

} // namespace Sidelight
