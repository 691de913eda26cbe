// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/job.h"
#include "models/project/settling.h"

#include <QObject>

namespace Sidelight
{

/** Compares the codings of two analysts in a worker thread. A new start replaces the run before. */
class AgreementRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgreementRunner)

public:
    explicit AgreementRunner(QObject *parent = nullptr);
    ~AgreementRunner() override;

    void start(const ProjectData &data, const QString &coderA, const QString &coderB);
    /** What was asked for never arrives. */
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void progressed(int done, int total);
    void finished(const Sidelight::Agreement &agreement);
    void cancelled();

private:
    Job<Agreement> m_job;
};

} // namespace Sidelight
