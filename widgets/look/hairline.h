// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

class QWidget;

namespace Sidelight
{

/** A line of one pixel: Midlight inside a part (the design's `rule`), Mid between parts (`rule2`). */
[[nodiscard]] QWidget *hairline(Qt::Orientation orientation, QPalette::ColorRole colour, QWidget *parent);

} // namespace Sidelight
