// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/csv.h"

namespace Sidelight
{

/** How a list of results is written: one JSON object a line, or one CSV record a result. */
struct ListFormat {
    enum class Kind {
        JsonLines,
        Csv,
    };

    Kind kind = Kind::JsonLines;
    CsvOptions csv = csvForData;

    bool operator==(const ListFormat &) const = default;
};

} // namespace Sidelight
