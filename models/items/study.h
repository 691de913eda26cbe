// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectfile.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace Sidelight
{

class ActWriter;
class ChangeCommand;

/**
 * The project that is open: its file, its data in memory and its undo list. The only writer of the project.
 *
 * Every act of the analyst is a Change that goes through act(); it is written to the file in one transaction first and
 * to memory after, so the two never differ. A large act (thousands of codings, long texts), its undo and redo are
 * written beside the window instead: they are in memory at once, and taken back there if the file does not get them.
 * One act is written at a time; whatever needs the file waits for that. Lives in the GUI thread.
 */
class Study final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Study)

public:
    explicit Study(QObject *parent = nullptr);
    ~Study() override;

    /** Makes `file` the open project; on an error the one before stays. The undo list is emptied. */
    [[nodiscard]] Result<void> setFile(std::unique_ptr<ProjectFile> file);
    void close();

    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] bool isReadOnly() const { return !m_file || m_file->isReadOnly(); }
    /** Whether it is read-only because it is open elsewhere, and not because it cannot be written. */
    [[nodiscard]] bool isHeldByAnother() const { return m_file && m_file->isHeldByAnother(); }
    [[nodiscard]] QString path() const { return m_file ? m_file->path() : QString(); }
    [[nodiscard]] const ProjectData &data() const { return m_data; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }

    /** Who is at work, as the change log names them. */
    void setAnalyst(const QString &name) { m_analyst = name; }
    [[nodiscard]] const QString &analyst() const { return m_analyst; }
    /** What was done to the project so far, oldest first; see LogEntry. Waits for what is being written. */
    [[nodiscard]] Result<QList<LogEntry>> log();

    /**
     * Carries out an act that can be undone, and marks what it does to rows (see marked()). True if it was: false for
     * an empty change, which does nothing, and after a failure, which failed() has told; then nothing was added that
     * Undo could take back. A large act that turns out later not to be written is taken back then, and told by
     * failed(). An undo or redo that fails leaves project and undo list as they were.
     */
    bool act(const Change &change);
    /** The same for an act that is marked already: a merge. */
    bool take(const Change &change);

    /** Writes what is no act of the analyst's and is not in the undo list: which panes are open, what was read. */
    void note(const Change &change);

    /** A copy with all that was done; see ProjectFile::saveCopy(). Waits for what is being written. */
    [[nodiscard]] Result<void> saveCopy(const QString &path);

    /** Whether a large act is still being written. */
    [[nodiscard]] bool isWriting() const;
    /** Waits for that. On an error the act was taken back, and failed() has told why. */
    Result<void> finishWriting();

signals:
    /** Another project, or none, is open. */
    void reset();
    /** `change` was carried out (an act, its undo or redo, or a note). */
    void changed(const Sidelight::Change &change);
    /** isWriting() is another. */
    void writingChanged();
    /** A line was added to the log(), which numbers it. */
    void logged(const Sidelight::LogEntry &entry);
    void failed(const Sidelight::Error &error);

private:
    friend class ChangeCommand;

    /** The change with open panes and read marks as they are now, where it is not about them: notes are not undone. */
    [[nodiscard]] Change withNotes(Change change) const;

    [[nodiscard]] int placeOf(const QUndoCommand *command) const;
    /** Takes the undo list back to `index` when it has come to rest: from there on nothing could be written. */
    void returnTo(int index);
    void catchUp();

    /**
     * Writes and applies, with a line in the log but for a note, which has no command either; false after failed() was
     * emitted.
     */
    bool write(const Change &change, std::optional<LogEntry::Kind> kind, ChangeCommand *command);
    void writeBeside(const Change &change, const std::optional<LogEntry> &entry, ChangeCommand *command);
    /** What was written beside the window is in the file now, or has to be taken back. */
    Result<void> conclude(const Result<void> &written);

    /** An act that is in memory while it is being written. */
    struct Pending {
        Change undoing; ///< takes it back
        std::optional<LogEntry> entry;
        ChangeCommand *command = nullptr; ///< whose step it is
    };

    std::unique_ptr<ProjectFile> m_file;
    ProjectData m_data;
    QString m_analyst;
    QUndoStack m_undoStack;
    std::optional<int> m_backTo; ///< where the project still is, if the undo list is elsewhere
    std::optional<Pending> m_pending;
    std::unique_ptr<ActWriter> m_writer; ///< ends before the file does
};

} // namespace Sidelight
