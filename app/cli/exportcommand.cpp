// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/messages.h"
#include "app/cli/projectinput.h"
#include "models/exchange/exportformat.h"
#include "models/exchange/writefile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

QString description(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Claims:
        return u"The codings: a record for each tag and span, and one for each omission."_s;
    case ExportFormat::Matrix:
        return u"The claims over the sources, with every stance."_s;
    case ExportFormat::Codebook:
        return u"The claims with their descriptions; Taguette reads it."_s;
    case ExportFormat::Quotes:
        return u"The quotes with speakers and utterances."_s;
    case ExportFormat::Passages:
        return u"The wording that two sources share."_s;
    case ExportFormat::Values:
        return u"Dates, numbers and amounts of money."_s;
    case ExportFormat::Workbook:
        return u"Codings, matrix, codebook and quotes as a workbook for Excel and LibreOffice."_s;
    case ExportFormat::Qdpx:
        return u"The project for QualCoder, MAXQDA, NVivo, ATLAS.ti (REFI-QDA)."_s;
    case ExportFormat::Qdc:
        return u"The codebook for the same (REFI-QDA)."_s;
    case ExportFormat::Annotations:
        return u"The codings as W3C Web Annotations."_s;
    case ExportFormat::ClaimReview:
        return u"The claims as schema.org JSON-LD, without a rating."_s;
    case ExportFormat::Report:
        return u"A page with everything: texts, matrix, dossiers, quotes."_s;
    }
    return {};
}

QString fileValue(ExportFormat format)
{
    return u"FILE."_s + QFileInfo(exportFileName(format)).suffix();
}

/** Writes all that is asked for; what cannot be written is told and the rest still done. */
int writeAll(const CommandLine &line, const AnalysedProject &project, const CsvOptions &csv, LineEnds lineEnds,
             const Streams &streams)
{
    const QString name = QFileInfo(line.arguments().constFirst()).completeBaseName();
    int code = Done;
    for (const ExportFormat format : exportFormats()) {
        const QString file = line.value(exportOption(format));
        if (file.isEmpty()) {
            continue;
        }
        const ExportInput input{project.data, project.analysis, name, csv, lineEnds};
        const Result<void> written =
            writeFile(file, [&](QIODevice &device) { return writeExport(device, format, input); });
        if (!written) {
            message(streams, written.error());
            code = FileTrouble;
            continue;
        }
        for (const QString &loss : exportLosses(format, project.data)) {
            message(streams, file + u": "_s + loss);
        }
    }
    return code;
}

} // namespace

int exportCommand(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(
        u"export"_s, u"[options] PROJECT"_s,
        u"Writes a project in one format or several. Positions are code points, half-open. What does not go along is "
        u"told on standard error."_s,
        streams);
    for (const ExportFormat format : exportFormats()) {
        line.addOption(exportOption(format), description(format), fileValue(format));
    }
    addCsvOption(line, u"spreadsheet"_s);
    line.addOption(u"line-ends"_s,
                   u"How the lines of the texts in FILE.qdpx end: as the standard wants, or as MAXQDA wants; positions "
                   u"are the same. Default: unix."_s,
                   u"unix|windows"_s);
    if (const std::optional<int> over = line.parse(arguments)) {
        return *over;
    }
    const std::optional<CsvOptions> csv = line.csvOptions(CsvOptions());
    const std::optional<QString> lineEnds = line.choice(u"line-ends"_s, {u"unix"_s, u"windows"_s});
    if (!csv || !lineEnds) {
        return WrongUsage;
    }
    const auto isWanted = [&](ExportFormat format) { return !line.value(exportOption(format)).isEmpty(); };
    if (line.arguments().size() != 1 || std::ranges::none_of(exportFormats(), isWanted)) {
        return line.wrongUsage(u"give one PROJECT and what to write, for example --claims FILE.csv"_s);
    }
    const Result<AnalysedProject> project = analysedProject(line.arguments().constFirst());
    if (!project) {
        message(streams, project.error());
        return FileTrouble;
    }
    return writeAll(line, *project, *csv, *lineEnds == u"windows" ? LineEnds::Windows : LineEnds::Unix, streams);
}

} // namespace Sidelight::cli
