// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/result.h"

#include <QStringList>

namespace Sidelight
{

/** Takes a table row by row, whatever it is written as: CSV, or a sheet of a workbook. */
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /** The first row is the header. Errors: FileNotWritable, DiskFull. */
    [[nodiscard]] virtual Result<void> writeRow(const QStringList &fields) = 0;

protected:
    TableWriter() = default;
    TableWriter(const TableWriter &) = default;
    TableWriter &operator=(const TableWriter &) = default;
};

} // namespace Sidelight
