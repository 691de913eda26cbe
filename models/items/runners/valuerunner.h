// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/runners/job.h"
#include "models/project/conflicts.h"
#include "models/quotes/rules/namedplaces.h"

#include <QHash>
#include <QObject>

namespace Sidelight
{

/** What is only looked for once somebody wants to see it. */
struct ValueFindings {
    QHash<QUuid, QList<NamedPlace>> names; ///< by source
    QList<Conflict> conflicts;

    bool operator==(const ValueFindings &) const = default;
};

/** Looks for names, and for values that contradict each other, in a worker thread. A new start replaces the run before.
 */
class ValueRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueRunner)

public:
    explicit ValueRunner(QObject *parent = nullptr);
    ~ValueRunner() override;

    void start(const ProjectData &data, const Analysis &analysis);
    /** What was asked for never arrives. */
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void finished(const Sidelight::ValueFindings &findings);

private:
    Job<ValueFindings> m_job;
};

} // namespace Sidelight
