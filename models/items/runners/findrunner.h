// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/job.h"
#include "models/project/finding.h"

#include <QObject>

namespace Sidelight
{

/** Looks for something in sources, in a worker thread. A new start replaces the run before. */
class FindRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindRunner)

public:
    explicit FindRunner(QObject *parent = nullptr);
    ~FindRunner() override;

    void start(const QList<Source> &sources, const FindQuery &query);
    /** What was asked for never arrives. */
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void finished(const Sidelight::FoundHits &found);
    /** Malformed, NoText. */
    void failed(const Sidelight::Error &error);

private:
    Job<FoundHits> m_job;
};

} // namespace Sidelight
