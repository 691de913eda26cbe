// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/messages.h"
#include "app/cli/projectinput.h"
#include "models/exchange/codingscsv.h"
#include "models/exchange/writefile.h"

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

Result<void> exportClaims(const QString &project, const QString &file, const CsvOptions &options)
{
    const Result<AnalysedProject> read = analysedProject(project);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    return writeFile(file,
                     [&](QIODevice &device) { return writeCodings(device, read->data, read->analysis, options); });
}

} // namespace

int exportCommand(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(
        u"export"_s, u"--claims FILE.csv [--csv-for spreadsheet|data] PROJECT"_s,
        u"Writes the codings of a project: a record for each tag and span, and one for each omission. Positions are code points."_s,
        streams);
    line.addOption(u"claims"_s, u"The CSV file to write."_s, u"FILE.csv"_s);
    addCsvOption(line, u"spreadsheet"_s);
    if (const std::optional<int> over = line.parse(arguments)) {
        return *over;
    }
    const std::optional<CsvOptions> options = line.csvOptions(CsvOptions());
    if (!options) {
        return WrongUsage;
    }
    const QString file = line.value(u"claims"_s);
    if (line.arguments().size() != 1 || file.isEmpty()) {
        return line.wrongUsage(u"give one PROJECT and --claims FILE.csv"_s);
    }
    if (const Result<void> done = exportClaims(line.arguments().constFirst(), file, *options); !done) {
        message(streams, done.error());
        return FileTrouble;
    }
    return Done;
}

} // namespace Sidelight::cli
