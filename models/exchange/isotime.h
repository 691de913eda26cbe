// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Sidelight
{

/** A moment as files carry it: ISO 8601 in UTC, "2025-11-23T06:00:00Z", with milliseconds where there are
 * any; empty if invalid. */
[[nodiscard]] QString utcText(const QDateTime &moment);

/** The moment that a text in ISO 8601 says, in UTC; invalid where it is none. Without a zone it is local time. */
[[nodiscard]] QDateTime utcTime(const QString &text);

/**
 * When an article was published, no more exact than it says: the date alone where it gives no time (midnight), and no
 * zone where it gives none.
 */
[[nodiscard]] QString publishedText(const QDateTime &published);

} // namespace Sidelight
