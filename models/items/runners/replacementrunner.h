// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/job.h"
#include "models/project/textreplacement.h"
#include "models/text/alignedrun.h"

#include <QObject>

namespace Sidelight
{

/** A newer text of a source, read from a file, with what it does to what stands in the source. */
struct NewerText {
    QUuid source;
    QString before; ///< the text that it is to replace
    Article article;
    QList<AlignedRun> same;      ///< what both have in common
    TextReplacement replacement; ///< of the project as it was at the start
};

/**
 * Reads a newer text of a source and carries over to it what stands in the source, in a worker thread. What comes of it
 * is for the project as it was given: where that has changed since, refresh() has to follow.
 */
class ReplacementRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplacementRunner)

public:
    explicit ReplacementRunner(QObject *parent = nullptr);
    ~ReplacementRunner() override;

    /** `coder` is who does it. A new start replaces the run before. */
    void start(const ProjectData &data, const QUuid &source, const QString &path, const QString &coder);
    /** Begins the run that is under way anew, with the project as it is now; nothing where none is. */
    void refresh(const ProjectData &data);
    /** What was asked for never arrives. */
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void progressed(int done, int total);
    void finished(const Sidelight::NewerText &newer);
    /** The file cannot be read. */
    void failed(const Sidelight::Error &error);
    void cancelled();

private:
    Job<NewerText> m_job;
    QUuid m_source;
    QString m_path;
    QString m_coder;
};

} // namespace Sidelight
