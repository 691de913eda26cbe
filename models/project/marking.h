// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"

namespace Sidelight
{

/** The id by which a row is marked: its own, but that a memo has that of what it is about. */
template <class T>
[[nodiscard]] QUuid markIdOf(const T &row)
{
    return row.id;
}
[[nodiscard]] QUuid markIdOf(const Memo &memo);

/**
 * An act with what it leaves behind for a merge with other copies of the project: a mark for each row that goes, and
 * for each that changes and has no time of its own; the mark of one that is back goes. Codings that the act gives
 * something else get `now` as the time of their change. Its undo takes all of that back. Sources are only marked where
 * they go, and claims not where they only have another place among their like. O(rows marked + edits).
 */
[[nodiscard]] Change marked(Change change, const ProjectData &data, const QString &coder, const QDateTime &now);

} // namespace Sidelight
