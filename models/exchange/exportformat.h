// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tables/csv.h"
#include "models/exchange/lossreport.h"
#include "models/exchange/qda/qdpx.h"
#include "models/project/analysis.h"
#include "models/project/projectdata.h"

class QIODevice;

namespace Sidelight
{

/** Everything that a project can be written as; the window and the command line write the same bytes. */
enum class ExportFormat {
    Claims, ///< codings as CSV
    Matrix,
    Codebook,
    Quotes,
    Passages,
    Values,
    Workbook,
    Qdpx,
    Qdc,
    Annotations,
    ClaimReview,
    Report,
};

/** All of them, in the order in which they are offered. */
[[nodiscard]] const QList<ExportFormat> &exportFormats();

/** The option of `sidelight-cli export`, without its dashes: "claims". */
[[nodiscard]] QString exportOption(ExportFormat format);
/** The file that is proposed, to follow a project's name: "claims.csv". */
[[nodiscard]] QString exportFileName(ExportFormat format);
/** Whether CsvOptions matter to it. */
[[nodiscard]] bool isCsv(ExportFormat format);

/** What is written. `analysis` must be of the project's sources; `name` is what the project is called. */
struct ExportInput {
    const ProjectData &project;
    const Analysis &analysis;
    QString name;
    CsvOptions csv = {};
    LineEnds lineEnds = LineEnds::Unix; ///< of the texts in a QDPX
};

/** Errors: FileNotWritable, DiskFull; FileEmpty for a codebook without claims, which REFI-QDA does not allow. */
[[nodiscard]] Result<void> writeExport(QIODevice &device, ExportFormat format, const ExportInput &input);

/** What does not go along. */
[[nodiscard]] LossReport exportLosses(ExportFormat format, const ProjectData &project);

} // namespace Sidelight
