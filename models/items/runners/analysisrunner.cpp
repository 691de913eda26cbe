// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/analysisrunner.h"

#include "models/syntax/prosemarker.h"

#include <QThread>

#include <algorithm>
#include <memory>

namespace Sidelight
{

namespace
{

constexpr unsigned long windowsTurn = 40; // ms in which what changed is painted: with few processors both would be late

} // namespace

AnalysisRunner::AnalysisRunner(QObject *parent)
    : QObject(parent)
    , m_job({.progressed = [this](int done, int total) { emit progressed(done, total); },
             .finished = [this](const Result<Analysis> &result) { report(result); }})
{
}

AnalysisRunner::~AnalysisRunner() = default;

void AnalysisRunner::start(const QList<Source> &sources, const AnalysisOptions &options, const Analysis &before)
{
    m_job.start([sources, options, before](const ProgressFn &progress) {
        QThread::msleep(windowsTurn);
        AnalysisOptions marking = options;
        const auto marker = std::make_shared<ProseMarker>();         // of this thread
        marking.jobs = std::max(1, QThread::idealThreadCount() - 1); // one is the window's
        marking.markProse = [marker](const Article &article) { return marker->mark(article); };
        return analyse(sources, marking, progress, before);
    });
}

void AnalysisRunner::decide(const Analysis &analysis, const QList<Source> &sources, const QuoteDecisions &decisions)
{
    m_job.start([analysis, sources, decisions](const ProgressFn &) -> Result<Analysis> {
        return withDecisions(analysis, sources, decisions);
    });
}

void AnalysisRunner::cancel()
{
    m_job.cancel();
}

void AnalysisRunner::report(const Result<Analysis> &result)
{
    if (result) {
        emit finished(*result);
    } else if (result.error().code == Error::Code::Cancelled) {
        emit cancelled();
    } else {
        emit failed(result.error());
    }
}

} // namespace Sidelight
