// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/valuerunner.h"

namespace Sidelight
{

namespace
{

Result<ValueFindings> findings(const ProjectData &data, const Analysis &analysis, const ProgressFn &progress)
{
    Result<QList<Conflict>> conflicts = findConflicts(data, analysis, progress);
    if (!conflicts) {
        return tl::unexpected(conflicts.error());
    }
    ValueFindings found{{}, *conflicts};
    const auto count = static_cast<int>(data.sources.size());
    for (int i = 0; i < count; ++i) {
        if (!progress(i, count)) {
            return failure(Error::Code::Cancelled);
        }
        found.names.insert(data.sources.at(i).id, findNames(effectiveArticle(data.sources.at(i))));
    }
    return found;
}

} // namespace

ValueRunner::ValueRunner(QObject *parent)
    : QObject(parent)
    , m_job({.progressed = [](int, int) {},
             .finished =
                 [this](const Result<ValueFindings> &result) {
                     if (result) { // else it was stopped
                         emit finished(*result);
                     }
                 }})
{
}

ValueRunner::~ValueRunner() = default;

void ValueRunner::start(const ProjectData &data, const Analysis &analysis)
{
    m_job.start([data, analysis](const ProgressFn &progress) { return findings(data, analysis, progress); });
}

} // namespace Sidelight
