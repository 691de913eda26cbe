// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "models/items/runners/mergerunner.h"

namespace Sidelight
{

class MessageBar;

/** Takes other analysts' copies of the project in, beside the window: with progress, to be stopped, as one act. */
class ProjectMerger final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectMerger)

public:
    /** Both outlive it. */
    ProjectMerger(Workbench *workbench, MessageBar *messages, QObject *parent);
    ~ProjectMerger() override;

    /** Takes the copy in a file in. */
    void merge(const QString &path);

signals:
    /** Another's work was taken in. */
    void merged();

private:
    void take(const MergedWork &work);

    Workbench *m_workbench;
    MessageBar *m_messages;
    MergeRunner m_runner;
};

} // namespace Sidelight
