// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QSet>
#include <QStringList>

namespace Sidelight
{

// Words of the data files in resources.

/** The strings of a list, in order; none of anything else. */
[[nodiscard]] QStringList stringsOf(const QJsonValue &list);

/** The same as they are compared (see folded()). */
[[nodiscard]] QSet<QString> foldedSetOf(const QJsonValue &list);

} // namespace Sidelight
