// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidelight
{

/** How much of a time is worked out. */
enum class TimeNotation {
    Resolved, ///< as TIMEX3 has it: "Nov. 24" is that of a year, "the last three months" are P3M
    /**
     * As Recognizers-Text writes it: what the words leave open stays X ("XXXX-11-24", "XXXX-WXX-4"), what they count
     * from the day of writing is given to the day, and quarters, decades and the stretches before and after that day
     * with both ends: "(2014-08-07,2014-11-07,P3M)".
     */
    Open,
};

} // namespace Sidelight
