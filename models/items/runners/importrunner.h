// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/job.h"
#include "models/text/article.h"

#include <QObject>

namespace Sidelight
{

/** What came of a batch of files: every file is in one of the two lists. */
struct ImportBatch {
    QList<Article> articles;
    QList<Error> errors;
};

/** Reads files as articles in worker threads; a file that cannot be read does not stop the others. */
class ImportRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportRunner)

public:
    explicit ImportRunner(QObject *parent = nullptr);
    ~ImportRunner() override;

    /** Files given while a batch is being read are read after it. */
    void start(const QStringList &paths);
    /** Stops. Nothing of the batch arrives: a half of the chosen files is nobody's wish. */
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void progressed(int done, int total);
    void finished(const Sidelight::ImportBatch &batch);
    void cancelled();

private:
    void report(const Result<ImportBatch> &result);

    Job<ImportBatch> m_job;
    QStringList m_waiting;
};

} // namespace Sidelight
