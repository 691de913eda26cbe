// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/job.h"
#include "models/project/analysis.h"

#include <QObject>

namespace Sidelight
{

/** Analyses the sources in a worker thread. A new start replaces the run before. */
class AnalysisRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnalysisRunner)

public:
    explicit AnalysisRunner(QObject *parent = nullptr);
    ~AnalysisRunner() override;

    /** Prose is marked, whatever the options say. What `before` says of unchanged sources is taken over. */
    void start(const QList<Source> &sources, const AnalysisOptions &options = {}, const Analysis &before = {});
    /**
     * Makes a finished analysis of the sources anew with what the analyst decided about quotes; passages are as they
     * are. Ends with finished() too.
     */
    void decide(const Analysis &analysis, const QList<Source> &sources, const QuoteDecisions &decisions);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void progressed(int done, int total);
    void finished(const Sidelight::Analysis &analysis);
    void failed(const Sidelight::Error &error);
    void cancelled();

private:
    void report(const Result<Analysis> &result);

    Job<Analysis> m_job;
};

} // namespace Sidelight
