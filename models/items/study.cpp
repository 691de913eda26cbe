// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/study.h"

#include "models/project/marking.h"

#include <utility>

namespace Sidelight
{

/** One act in the undo list: the same values serve undo and redo. */
class ChangeCommand final : public QUndoCommand
{
public:
    ChangeCommand(Study *study, const Change &change)
        : QUndoCommand(change.text)
        , m_study(study)
        , m_change(change)
    {
    }

    void undo() override { carryOut(inverted(m_change), LogEntry::Kind::Undo); }
    void redo() override { carryOut(m_change, std::exchange(m_next, LogEntry::Kind::Redo)); }

private:
    /** A change that could not be written leaves the list, rather than pretending to be done. */
    void carryOut(const Change &change, LogEntry::Kind kind)
    {
        if (!m_study->write(change, kind)) {
            setObsolete(true);
        }
    }

    Study *m_study;
    Change m_change;
    LogEntry::Kind m_next = LogEntry::Kind::Act; ///< what the next redo() is: the first one carries out the act
};

Study::Study(QObject *parent)
    : QObject(parent)
{
}

Study::~Study()
{
    // The stack's commands end before the data that they refer to, and without telling anyone.
    m_undoStack.disconnect();
    m_undoStack.clear();
}

Result<void> Study::setFile(std::unique_ptr<ProjectFile> file)
{
    Q_ASSERT(file);
    Result<ProjectData> data = file->read();
    if (!data) {
        return tl::unexpected(data.error());
    }
    m_undoStack.clear();
    m_file = std::move(file);
    m_data = std::move(*data);
    emit reset();
    return {};
}

void Study::close()
{
    m_undoStack.clear();
    m_file.reset();
    m_data = {};
    emit reset();
}

void Study::act(const Change &change)
{
    if (!change.isEmpty()) {
        take(marked(change, m_data, m_analyst, QDateTime::currentDateTimeUtc()));
    }
}

void Study::take(const Change &change)
{
    if (!change.isEmpty()) {
        m_undoStack.push(new ChangeCommand(this, change));
    }
}

void Study::note(const Change &change)
{
    if (!change.isEmpty() && !isReadOnly()) {
        write(change, std::nullopt);
    } else if (!change.isEmpty() && isOpen()) {
        m_data.apply(change); // a read-only project can still be read in: panes open and close in memory alone
        emit changed(change);
    }
}

Result<QList<LogEntry>> Study::log() const
{
    return m_file ? m_file->log() : QList<LogEntry>();
}

Result<void> Study::saveCopy(const QString &path) const
{
    return m_file ? m_file->saveCopy(path) : failure(Error::Code::Internal);
}

Change Study::withNotes(Change change) const
{
    for (Edit<Source> &edit : change.sources) {
        const Source *now = edit.before && edit.after ? m_data.source(edit.after->id) : nullptr;
        if (now && edit.before->isOpen == edit.after->isOpen) {
            edit.after->isOpen = now->isOpen;
        }
        if (now && edit.before->isRead == edit.after->isRead) {
            edit.after->isRead = now->isRead;
        }
        if (now) {
            edit.before = *now;
        }
    }
    return change;
}

bool Study::write(const Change &asRecorded, std::optional<LogEntry::Kind> kind)
{
    const Change change = withNotes(asRecorded);
    std::optional<LogEntry> entry;
    if (kind) {
        entry = LogEntry{0, QDateTime::currentDateTimeUtc(), m_analyst, *kind, change.text};
    }
    const Result<void> written = m_file ? m_file->apply(change, entry) : failure(Error::Code::ReadOnly);
    if (!written) {
        emit failed(written.error());
        return false;
    }
    m_data.apply(change);
    emit changed(change);
    return true;
}

} // namespace Sidelight
