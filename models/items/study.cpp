// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/study.h"

#include "models/items/runners/actwriter.h"
#include "models/project/marking.h"

#include <tuple>
#include <utility>

namespace Sidelight
{

namespace
{

/** Writing so many rows takes some 10 ms, and so does hashing so many characters. */
constexpr qsizetype largeRows = 500;
constexpr qsizetype largeText = 500'000;

/** Whether writing a change would be felt in the window. */
bool isLarge(const Change &change)
{
    const qsizetype rows =
        std::apply([&](auto... list) { return ((change.*list).size() + ... + qsizetype(0)); }, changeLists);
    qsizetype text = 0;
    for (const Edit<Source> &edit : change.sources) {
        const bool isWritten = edit.after && !(edit.before && edit.before->article == edit.after->article);
        text += isWritten ? edit.after->article.text.size() : 0;
    }
    return rows >= largeRows || text >= largeText;
}

} // namespace

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
        if (m_isNew && !m_study->write(m_change, LogEntry::Kind::Act, this)) {
            setObsolete(true); // it was never done
        } else if (!std::exchange(m_isNew, false)) {
            step(m_change, LogEntry::Kind::Redo);
        }
    }

    /** The last step could not be written, as was found out after it was taken. */
    void stepFailed(LogEntry::Kind kind)
    {
        m_isAhead = true;
        m_wasNeverDone = kind == LogEntry::Kind::Act;
        m_study->returnTo(m_study->placeOf(this) + (kind == LogEntry::Kind::Undo ? 1 : 0));
    }

private:
    void step(const Change &change, LogEntry::Kind kind)
    {
        std::ignore = m_study->finishWriting(); // after which this step may be the way back
        if (std::exchange(m_isAhead, false)) {
            setObsolete(m_wasNeverDone);
        } else if (m_study->m_backTo) {
            m_isAhead = true;
        } else if (!m_study->write(change, kind, this)) {
            stepFailed(kind);
        }
    }

    Study *m_study;
    Change m_change;
    bool m_isNew = true;         ///< the first redo() carries out the act
    bool m_isAhead = false;      ///< the list has taken a step that the project has not
    bool m_wasNeverDone = false; ///< that step was the first
};

Study::Study(QObject *parent)
    : QObject(parent)
    , m_writer(std::make_unique<ActWriter>())
{
    connect(m_writer.get(), &ActWriter::finished, this, [this](const Result<void> &written) {
        std::ignore = conclude(written); // told by failed()
    });
}

Study::~Study()
{
    m_writer.reset();
    // The stack's commands end before the data that they refer to, and without telling anyone.
    m_undoStack.disconnect();
    m_undoStack.clear();
}

Result<void> Study::setFile(std::unique_ptr<ProjectFile> file)
{
    Q_ASSERT(file);
    if (const Result<void> written = finishWriting(); !written) {
        return written;
    }
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
    std::ignore = finishWriting(); // told by failed()
    m_undoStack.clear();
    m_backTo.reset();
    m_file.reset();
    m_data = {};
    emit reset();
}

bool Study::act(const Change &change)
{
    return take(change.isEmpty() ? change : marked(change, m_data, m_analyst, QDateTime::currentDateTimeUtc()));
}

bool Study::take(const Change &change)
{
    const Result<void> written = finishWriting();
    catchUp(); // what is pushed must not take the place of an act that stands
    if (change.isEmpty() || !written) {
        return false; // on an error it is made of a project that is no more
    }
    const int before = m_undoStack.index();
    m_undoStack.push(new ChangeCommand(this, change));
    return m_undoStack.index() > before; // one that could not be written is dropped at once
}

void Study::note(const Change &change)
{
    if (!change.isEmpty() && !isReadOnly()) {
        write(change, std::nullopt, nullptr);
    } else if (!change.isEmpty() && isOpen()) {
        m_data.apply(change); // a read-only project can still be read in: panes open and close in memory alone
        emit changed(change);
    }
}

Result<QList<LogEntry>> Study::log()
{
    std::ignore = finishWriting(); // told by failed(); the log is that of what was written
    return m_file ? m_file->log() : QList<LogEntry>();
}

Result<void> Study::saveCopy(const QString &path)
{
    return finishWriting().and_then(
        [&] { return m_file ? m_file->saveCopy(path) : Result<void>(failure(Error::Code::Internal)); });
}

int Study::placeOf(const QUndoCommand *command) const
{
    for (int place = 0; place < m_undoStack.count(); ++place) {
        if (m_undoStack.command(place) == command) {
            return place;
        }
    }
    return m_undoStack.index(); // it is being pushed
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

bool Study::write(const Change &asRecorded, std::optional<LogEntry::Kind> kind, ChangeCommand *command)
{
    if (!finishWriting()) {
        return false;
    }
    const Change change = withNotes(asRecorded);
    std::optional<LogEntry> entry;
    if (kind) {
        entry = LogEntry{0, QDateTime::currentDateTimeUtc(), m_analyst, *kind, change.text};
    }
    if (!isReadOnly() && isLarge(change)) {
        writeBeside(change, entry, command);
        return true;
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

void Study::writeBeside(const Change &change, const std::optional<LogEntry> &entry, ChangeCommand *command)
{
    m_pending = Pending{inverted(change), entry, command};
    m_writer->start(m_file.get(), change, entry);
    emit writingChanged();
    m_data.apply(change);
    emit changed(change);
}

bool Study::isWriting() const
{
    return m_pending.has_value();
}

Result<void> Study::finishWriting()
{
    const std::optional<Result<void>> written = m_writer->finish();
    return written ? conclude(*written) : Result<void>();
}

Result<void> Study::conclude(const Result<void> &written)
{
    const Pending pending = *std::exchange(m_pending, std::nullopt);
    emit writingChanged();
    if (!written) {
        m_data.apply(pending.undoing);
        if (pending.command) {
            pending.command->stepFailed(pending.entry->kind);
        }
        emit changed(pending.undoing);
        emit failed(written.error());
    } else if (pending.entry) {
        emit logged(*pending.entry);
    }
    return written;
}

} // namespace Sidelight
