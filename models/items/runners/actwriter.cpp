// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/runners/actwriter.h"

namespace Sidelight
{

ActWriter::ActWriter(QObject *parent)
    : QObject(parent)
    , m_job(
          {.progressed = [](int, int) {}, .finished = [this](const Result<void> &written) { emit finished(written); }},
          &m_pool)
{
    m_pool.setMaxThreadCount(1);
}

ActWriter::~ActWriter()
{
    std::ignore = m_job.finish(); // a job that is only dropped may never have begun
}

void ActWriter::start(ProjectFile *file, const Change &change, const std::optional<LogEntry> &entry)
{
    Q_ASSERT(!isRunning());
    m_job.start([file, change, entry](const ProgressFn &) { return file->apply(change, entry); });
}

} // namespace Sidelight
