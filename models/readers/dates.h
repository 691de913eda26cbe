// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QStringView>

namespace Sidelight
{

/** What a date is said to be the date of. */
enum class DateLabel {
    None,
    Published,
    Updated,
};

struct LabelledDate {
    QDateTime when; ///< with the offset that was written, else as UTC
    DateLabel label = DateLabel::None;

    bool operator==(const LabelledDate &) const = default;
};

/**
 * The dates that a text consists of: "Last Modified: 2014-11-07 09:18:57", "Friday, 7 November 2014, 9.18 am GMT",
 * "Stand: 07.11.2014, 09:18 Uhr | Published Nov. 6, 2014". Empty if it holds anything else, a date without a year, or
 * one whose day and month cannot be told apart ("07/11/2014").
 */
[[nodiscard]] QList<LabelledDate> datesOf(QStringView text);

} // namespace Sidelight
