// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <optional>

namespace Sidelight
{

/** When a text came out: what "yesterday" and "two hours ago" are counted from. */
struct Publication {
    QDate day;                      ///< invalid if it is not known
    std::optional<QTime> time = {}; ///< of that day; without it "two hours ago" stays a length

    Publication() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a day is all that most texts tell
    Publication(const QDate &publishedOn, std::optional<QTime> at = {})
        : day(publishedOn)
        , time(at)
    {
    }
    /** Of an article's metadata, where midnight stands for a time that is not told. */
    explicit Publication(const QDateTime &published)
        : day(published.date())
    {
        if (published.isValid() && published.time() != QTime(0, 0)) {
            time = published.time();
        }
    }

    bool operator==(const Publication &) const = default;
};

} // namespace Sidelight
