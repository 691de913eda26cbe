// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/source.h"

namespace Sidelight
{

/**
 * An article made ready for a project: a fresh id, the last place, and a key that no source of `existing` has. The key
 * is what the file's name begins with, letters and digits up to the first '_' or '.' ("000_c93a.txt" is 000), else the
 * next number of three digits; "-2", "-3" ... make it unique. A missing checksum is filled in. Linear in `existing`.
 */
[[nodiscard]] Source newSource(Article article, const QList<Source> &existing, const QDateTime &now);

} // namespace Sidelight
