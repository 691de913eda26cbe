// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/job.h"
#include "models/project/projectfile.h"

#include <QObject>

namespace Sidelight
{

/** Writes an act to a project file in a thread of its own, so that no other work can make it wait. */
class ActWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActWriter)

public:
    explicit ActWriter(QObject *parent = nullptr);
    /** Waits for what is being written. */
    ~ActWriter() override;

    /**
     * Begins to write; see ProjectFile::apply(). Until that has ended the file is nobody else's, and nothing else may
     * be started.
     */
    void start(ProjectFile *file, const Change &change, const std::optional<LogEntry> &entry);
    /** Waits until it is written; what came of it is returned instead of told. Nothing if nothing is being written. */
    std::optional<Result<void>> finish() { return m_job.finish(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void finished(const Sidelight::Result<void> &written);

private:
    QThreadPool m_pool; ///< of one thread, which the job needs to the end
    Job<void> m_job;
};

} // namespace Sidelight
