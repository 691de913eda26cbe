// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/mergerunner.h"

#include "models/project/projectfile.h"
#include "models/project/projectmerge.h"

namespace Sidelight
{

namespace
{

Result<MergedWork> mergedWork(const ProjectData &data, const QString &path, const ProgressFn &progress)
{
    if (!progress(0, 0)) {
        return failure(Error::Code::Cancelled);
    }
    return ProjectFile::open(path)
        .and_then([](const std::unique_ptr<ProjectFile> &file) { return file->read(); })
        .and_then([&](const ProjectData &other) {
            return acts::mergeProject(data, other, QDateTime::currentDateTimeUtc(), progress);
        })
        .map([](const Change &change) {
            return MergedWork{change, countsOf(change)};
        });
}

} // namespace

MergeRunner::MergeRunner(QObject *parent)
    : QObject(parent)
    , m_job({.progressed = [this](int done, int total) { emit progressed(done, total); },
             .finished =
                 [this](const Result<MergedWork> &result) {
                     if (result) {
                         emit finished(*result);
                     } else if (result.error().code == Error::Code::Cancelled) {
                         emit cancelled();
                     } else {
                         emit failed(result.error());
                     }
                 }})
{
}

MergeRunner::~MergeRunner() = default;

void MergeRunner::start(const ProjectData &data, const QString &path)
{
    m_path = path;
    m_job.start([data, path](const ProgressFn &progress) { return mergedWork(data, path, progress); });
}

void MergeRunner::refresh(const ProjectData &data)
{
    if (isRunning()) {
        start(data, m_path);
    }
}

} // namespace Sidelight
