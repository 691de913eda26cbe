// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/job.h"
#include "models/project/suggestions.h"

#include <QObject>

namespace Sidelight
{

/** Looks for where else a claim stands, in a worker thread. A new start replaces the run before. */
class SuggestionRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionRunner)

public:
    explicit SuggestionRunner(QObject *parent = nullptr);
    ~SuggestionRunner() override;

    void start(const ProjectData &data, const Analysis &analysis, const SuggestionQuery &query);
    /** What was asked for never arrives. */
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void progressed(int done, int total);
    void finished(const QList<Sidelight::Suggestion> &suggestions);
    void cancelled();

private:
    Job<QList<Suggestion>> m_job;
};

} // namespace Sidelight
