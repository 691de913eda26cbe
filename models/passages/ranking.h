// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passages/wordtable.h"

namespace Sidelight
{

/**
 * Gives the passages their weight, and says which are mere names: by how rare their words are among all sources, which
 * the search for passages knows nothing of. `sources` are those of the table. Linear in the words of both. Useless once
 * the pulse stops.
 */
void rankPassages(QList<Passage> &passages, const WordTable &table, const QList<PassageSource> &sources, Pulse &pulse);

} // namespace Sidelight
