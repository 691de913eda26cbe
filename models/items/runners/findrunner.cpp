// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/findrunner.h"

namespace Sidelight
{

FindRunner::FindRunner(QObject *parent)
    : QObject(parent)
    , m_job({.progressed = [](int, int) {},
             .finished =
                 [this](const Result<FoundHits> &result) {
                     if (result) {
                         emit finished(*result);
                     } else if (result.error().code != Error::Code::Cancelled) {
                         emit failed(result.error());
                     }
                 }})
{
}

FindRunner::~FindRunner() = default;

void FindRunner::start(const QList<Source> &sources, const FindQuery &query)
{
    m_job.start([sources, query](const ProgressFn &progress) { return findInSources(sources, query, progress); });
}

void FindRunner::cancel()
{
    m_job.cancel();
}

} // namespace Sidelight
