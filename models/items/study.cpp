// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/study.h"

#include "models/project/marking.h"

#include <utility>

namespace Sidelight
{

/**
 * One act in the undo list: the same values serve undo and redo.
 *
 * A step that cannot be written is not dropped, for the act stands as it did, and those beside it need it: the list,
 * which has moved all the same, is taken back to where the project is (Study::returnTo()), and that step back writes
 * nothing. Steps that follow in the same jump are not tried.
 */
class ChangeCommand final : public QUndoCommand
{
public:
    ChangeCommand(Study *study, const Change &change)
        : QUndoCommand(change.text)
        , m_study(study)
        , m_change(change)
    {
    }

    void undo() override { step(inverted(m_change), LogEntry::Kind::Undo); }

    void redo() override
    {
        if (m_isNew && !m_study->write(m_change, LogEntry::Kind::Act)) {
            setObsolete(true); // it was never done
        } else if (!std::exchange(m_isNew, false)) {
            step(m_change, LogEntry::Kind::Redo);
        }
    }

private:
    void step(const Change &change, LogEntry::Kind kind)
    {
        const bool isWayBack = std::exchange(m_isAhead, false);
        if (isWayBack) {
            return;
        }
        m_isAhead = m_study->m_backTo || !m_study->write(change, kind);
        if (m_isAhead && !m_study->m_backTo) {
            m_study->returnTo(m_study->placeOf(this) + (kind == LogEntry::Kind::Undo ? 1 : 0));
        }
    }

    Study *m_study;
    Change m_change;
    bool m_isNew = true;    ///< the first redo() carries out the act
    bool m_isAhead = false; ///< the list has taken a step that the project has not
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
    m_backTo.reset();
    m_file = std::move(file);
    m_data = std::move(*data);
    emit reset();
    return {};
}

void Study::close()
{
    m_undoStack.clear();
    m_backTo.reset();
    m_file.reset();
    m_data = {};
    emit reset();
}

bool Study::act(const Change &change)
{
    catchUp(); // what is pushed must not take the place of an act that stands
    return take(change.isEmpty() ? change : marked(change, m_data, m_analyst, QDateTime::currentDateTimeUtc()));
}

bool Study::take(const Change &change)
{
    if (change.isEmpty()) {
        return false;
    }
    const int before = m_undoStack.index();
    m_undoStack.push(new ChangeCommand(this, change));
    return m_undoStack.index() > before; // one that could not be written is dropped at once
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

int Study::placeOf(const QUndoCommand *command) const
{
    int place = 0;
    while (place < m_undoStack.count() && m_undoStack.command(place) != command) {
        ++place;
    }
    return place;
}

void Study::returnTo(int index)
{
    m_backTo = index;
    QMetaObject::invokeMethod(this, &Study::catchUp, Qt::QueuedConnection); // the stack is on its way
}

void Study::catchUp()
{
    if (const std::optional<int> index = std::exchange(m_backTo, std::nullopt)) {
        m_undoStack.setIndex(*index);
    }
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
    if (entry) {
        emit logged(*entry);
    }
    return true;
}

} // namespace Sidelight
