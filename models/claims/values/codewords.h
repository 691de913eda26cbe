// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidelight
{

/**
 * The end of the web address or code that begins at a place; the place itself if none does. Codes are identifiers
 * ("A1B2C3-77", "410c74a8"), telephone and account numbers ("0800-5550-0199") and dotted numbers ("10.0.12.1"), whose
 * digits count nothing; dates, amounts and lengths ("2014-11-24", "1.234.567", "6ft2in") are none. Linear in what
 * stands up to the next blank.
 */
[[nodiscard]] qsizetype endOfCode(QStringView text, qsizetype at);

} // namespace Sidelight
