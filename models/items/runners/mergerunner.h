// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/job.h"
#include "models/project/mergecounts.h"
#include "models/project/projectdata.h"

#include <QObject>

namespace Sidelight
{

/** What another analyst's copy of the project makes of this one. */
struct MergedWork {
    Change change; ///< of the project as it was at the start; marked already
    MergeCounts counts;
};

/**
 * Reads another analyst's copy of the project and makes the two one, in a worker thread. What comes of it is for the
 * project as it was given: where that has changed since, refresh() has to follow.
 */
class MergeRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeRunner)

public:
    explicit MergeRunner(QObject *parent = nullptr);
    ~MergeRunner() override;

    /** A new start replaces the run before. */
    void start(const ProjectData &data, const QString &path);
    /** Begins the run that is under way anew, with the project as it is now; nothing where none is. */
    void refresh(const ProjectData &data);
    /** What was asked for never arrives. */
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void progressed(int done, int total);
    void finished(const Sidelight::MergedWork &work);
    /** The file cannot be read, or is no project. */
    void failed(const Sidelight::Error &error);
    void cancelled();

private:
    Job<MergedWork> m_job;
    QString m_path;
};

} // namespace Sidelight
