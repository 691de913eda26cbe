// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/incoming/incoming.h"
#include "models/exchange/tables/tablewriter.h"

class QIODevice;

namespace Sidelight
{

/**
 * The claims, a record each in the order of the codebook. The columns begin as Taguette's: tag, description, number of
 * highlights, number of documents; behind them memo, short_name, colour (1 to 12, or "#rrggbb"), examples,
 * counter_examples, heading (true or false), id and parent. Errors: FileNotWritable, DiskFull.
 */
[[nodiscard]] Result<void> writeCodebook(TableWriter &writer, const ProjectData &project);

/** Whether a header is that of a codebook: it has a column tag, name or path, and no content. */
[[nodiscard]] bool isCodebookHeader(const QStringList &header);

/**
 * Reads claims from CSV: ours, or Taguette's and any other with exactly one of the columns `tag`, `name` and `path`,
 * and perhaps `description`. Without ids a tag "Talks / The deadline" names a claim under a heading (see tagPath()).
 * Two records of one name are one claim, which is told. Errors: those of csv::read(), FileEmpty, Malformed (the
 * columns, an empty name; the offset is the line).
 */
[[nodiscard]] Result<Incoming> readCodebook(QIODevice &device);

} // namespace Sidelight
