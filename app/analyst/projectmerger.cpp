// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/analyst/projectmerger.h"

#include "widgets/look/messagebar.h"

#include <QLocale>

namespace Sidelight
{

namespace
{

/** Whether a merge does anything that can be seen: not only what another merge has to know. */
bool isVisible(Change change)
{
    change.marks.clear();
    return !change.isEmpty();
}

} // namespace

ProjectMerger::ProjectMerger(Workbench *workbench, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_messages(messages)
{
    connect(&m_runner, &MergeRunner::progressed, this, [this](int done, int total) {
        m_messages->showWorking(tr("Taking the other analyst’s work in …"), done, total);
    });
    connect(&m_runner, &MergeRunner::finished, this, &ProjectMerger::take);
    connect(&m_runner, &MergeRunner::failed, this,
            [this](const Error &error) { m_messages->showFailed(describe(error)); });
    connect(&m_runner, &MergeRunner::cancelled, this,
            [this] { m_messages->showDone(tr("Nothing of the other analyst’s work was taken in.")); });
    connect(m_messages, &MessageBar::stopRequested, &m_runner, &MergeRunner::cancel);
    connect(workbench->study(), &Study::reset, &m_runner, &MergeRunner::cancel);
    connect(workbench->study(), &Study::changed, &m_runner, [this] { m_runner.refresh(m_workbench->data()); });
}

ProjectMerger::~ProjectMerger() = default;

void ProjectMerger::merge(const QString &path)
{
    m_messages->showWorking(tr("Reading the other analyst’s project …"));
    m_runner.start(m_workbench->data(), path);
}

void ProjectMerger::take(const MergedWork &work)
{
    if (!isVisible(work.change)) {
        m_workbench->study()->note(work.change);
        m_messages->showDone(tr("There is nothing in it that this project does not have."));
        return;
    }
    if (!m_workbench->study()->take(work.change)) {
        return; // told why, by failed()
    }
    const MergeCounts &counts = work.counts;
    QString text = tr("The other analyst’s work was taken in: %n new coding(s).", nullptr, counts.addedCodings);
    if (const QString removed = describeRemoved(counts); !removed.isEmpty()) {
        //: %1 are names of analysts, %2 is "1 claim, 3 codings"
        text +=
            u' ' + (counts.removedBy.isEmpty() ? tr("What was taken out there is gone here too: %1.").arg(removed)
                                               : tr("What %1 took out is gone here too: %2.")
                                                     .arg(QLocale().createSeparatedList(counts.removedBy), removed));
    }
    emit merged();
    m_messages->showDone(text, tr("Undo"));
}

} // namespace Sidelight
