// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectinput.h"

#include "models/project/projectfile.h"

#include <QThread>

namespace Sidelight::cli
{

Result<AnalysedProject> analysed(ProjectData data)
{
    AnalysisOptions options;
    options.passages.jobs = QThread::idealThreadCount();
    options.rejections = data.rejections;
    options.quotes = {data.quoteDecisions, data.speakerDecisions};
    Result<Analysis> analysis = analyse(data.sources, options);
    if (!analysis) {
        return tl::unexpected<Error>(analysis.error());
    }
    return AnalysedProject{std::move(data), std::move(*analysis)};
}

Result<AnalysedProject> analysedProject(const QString &path)
{
    const Result<std::unique_ptr<ProjectFile>> file = ProjectFile::open(path);
    Result<ProjectData> data = file ? (*file)->read() : tl::unexpected<Error>(file.error());
    Result<AnalysedProject> result = data ? analysed(std::move(*data)) : tl::unexpected<Error>(data.error());
    if (!result && result.error().path.isEmpty()) {
        result.error().path = path;
    }
    return result;
}

} // namespace Sidelight::cli
