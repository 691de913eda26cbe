// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/csv.h"

class QIODevice;

namespace Sidelight
{

class VariantModel;

/**
 * The variants as a table for a text processor: a row a source, a column wherever the wordings differ, with inline
 * styles that survive pasting. What differs is bold as well as tinted; what is left out is said. Linear in the cells.
 */
[[nodiscard]] QString variantsHtml(const VariantModel &model);

/**
 * The variants as CSV: source_key, outlet, variant, begin, end (code points, half-open), wording, then one field a
 * column. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeVariants(QIODevice &device, const VariantModel &model, const CsvOptions &options = {});

} // namespace Sidelight
