// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/inputs.h"
#include "app/cli/messages.h"
#include "app/cli/projectinput.h"
#include "models/exchange/pages/htmlreport.h"
#include "models/exchange/writefile.h"
#include "models/project/newsource.h"
#include "models/project/projectfile.h"

#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Sidelight::cli
{

namespace
{

/** The articles as a project that is nowhere kept. */
ProjectData projectOf(Inputs &inputs)
{
    ProjectData data;
    for (std::vector<InputDocument> batch = inputs.nextBatch(); !batch.empty(); batch = inputs.nextBatch()) {
        for (const InputDocument &document : batch) {
            Source source = newSource(document.article, data.sources, QDateTime::currentDateTimeUtc());
            source.article.fileName = document.id.text;
            data.sources.append(source);
        }
    }
    return data;
}

QString titleOf(const ProjectData &data)
{
    constexpr qsizetype mostNames = 3;
    QStringList names;
    for (const Source &source : data.sources) {
        names.append(source.article.fileName);
    }
    return names.size() <= mostNames ? names.join(u" · ") : u"%1 articles side by side"_s.arg(names.size());
}

Result<void> writeReport(const AnalysedProject &project, const QString &title, const QString &output, QIODevice &out)
{
    const auto write = [&](QIODevice &device) {
        return writeHtmlReport(device, project.data, project.analysis, title);
    };
    return output.isEmpty() ? write(out) : writeFile(output, write);
}

} // namespace

int reportCommand(const QStringList &arguments, const Streams &streams)
{
    CommandLine line(
        u"report"_s, u"[--output FILE.html] PROJECT | FILE FILE..."_s,
        u"Writes one HTML page that needs nothing else: the texts side by side with shared passages, quotes and codings."_s,
        streams);
    line.addOption(u"output"_s, u"The file to write. Default: standard output."_s, u"FILE.html"_s);
    if (const std::optional<int> over = line.parse(arguments)) {
        return *over;
    }
    const QStringList files = line.arguments();
    if (files.isEmpty() || (files.size() == 1) != std::ranges::any_of(files, &ProjectFile::isNameOfOne)) {
        return line.wrongUsage(u"give one PROJECT (its name ends in .sidelight) or several articles"_s);
    }
    Inputs inputs(files.size() == 1 ? QStringList() : files, {}, QThread::idealThreadCount(), streams);
    ProjectData articles = projectOf(inputs);
    if (files.size() > 1 && articles.sources.isEmpty()) {
        return FileTrouble;
    }
    const QString title = files.size() == 1 ? QFileInfo(files.constFirst()).completeBaseName() : titleOf(articles);
    const Result<AnalysedProject> project =
        files.size() == 1 ? analysedProject(files.constFirst()) : analysed(std::move(articles));
    const Result<void> written = project ? writeReport(*project, title, line.value(u"output"_s), streams.out)
                                         : tl::unexpected<Error>(project.error());
    if (!written) {
        message(streams, written.error());
    }
    return written && !inputs.hadTrouble() ? Done : FileTrouble;
}

} // namespace Sidelight::cli
