// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Sidelight
{

/** How well what was typed fits a name, and which of the name's letters it is. */
struct CommandMatch {
    int score = 0;           ///< more is better
    QList<qsizetype> places; ///< UTF-16 positions in the name, ascending

    bool operator==(const CommandMatch &) const = default;
};

/**
 * Fits if the letters that were typed stand in the name in their order, case and blanks left aside. Letters that
 * begin words and letters that follow one another count most; of all ways to place them the best one is taken (the
 * scheme of a local alignment, as fuzzy finders use it). Nothing typed fits all alike. O(typed x name).
 */
[[nodiscard]] std::optional<CommandMatch> commandMatch(const QString &typed, const QString &name);

} // namespace Sidelight
