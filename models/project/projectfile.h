// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/logentry.h"
#include "models/project/projectdata.h"
#include "models/text/result.h"

#include <memory>
#include <optional>

namespace Sidelight
{

/**
 * The project file `*.sidelight`: one SQLite database, opened for writing by one window at a time.
 *
 * A file of an older version is read as it is, and becomes one of today's with the first act.
 * Every act is one transaction (rollback journal, synchronous=EXTRA), so there is nothing to save and a killed program
 * loses at most the act under way. Use it from one thread at a time. See README.md beside this file for the schema.
 */
class ProjectFile final
{
public:
    /** Whether a path ends as those of projects do: ".sidelight", in any case. */
    [[nodiscard]] static bool isNameOfOne(const QString &path);

    /**
     * Makes a new project. It is there whole or not at all. Errors: FileNotWritable (also if the file exists),
     * IsDirectory, DiskFull, Database.
     */
    [[nodiscard]] static Result<std::unique_ptr<ProjectFile>> create(const QString &path);

    /**
     * Opens a project, for reading only where the file or its folder cannot be written or another window holds it.
     * Checks the whole file. Never writes to a file that it refuses. Errors: FileMissing, FileUnreadable (also where a
     * crash left half an act in a file that cannot be written), IsDirectory, FileEmpty, NotAProject,
     * OtherProgramsDatabase, NewerVersion, Damaged, TextChanged (a source's bytes or text do not match their SHA-256).
     */
    [[nodiscard]] static Result<std::unique_ptr<ProjectFile>> open(const QString &path);

    ~ProjectFile();
    Q_DISABLE_COPY_MOVE(ProjectFile)

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] bool isReadOnly() const;
    /** True where it is read only because another window has it. */
    [[nodiscard]] bool isHeldByAnother() const;

    /** Everything in the file; the first time after open() it is at hand already. Errors: Damaged, TextChanged,
     * Database. */
    [[nodiscard]] Result<ProjectData> read() const;

    /**
     * Writes one act in one transaction, and `entry`, if there is one, as the next line of the change log; on an error
     * nothing of it is written. Errors: ReadOnly, DiskFull, Malformed (a span that is not of its text, half a surrogate
     * pair, a checksum that is not that of the bytes), Locked, Database (also where another program has changed or
     * replaced the file).
     */
    [[nodiscard]] Result<void> apply(const Change &change, const std::optional<LogEntry> &entry = std::nullopt);

    /** The change log, oldest first. Linear in its lines. Errors: Damaged, Database. */
    [[nodiscard]] Result<QList<LogEntry>> log() const;

    /**
     * A whole copy at another path, replacing what is there only when it is complete. Errors: FileNotWritable (also for
     * the path of this project), IsDirectory, Locked (a window has that project open), DiskFull, Database.
     */
    [[nodiscard]] Result<void> saveCopy(const QString &path) const;

private:
    struct State;
    explicit ProjectFile(std::unique_ptr<State> state);

    [[nodiscard]] Result<void> checkAndRead();
    [[nodiscard]] Result<void> checkUnchanged() const;

    std::unique_ptr<State> m_state;
};

} // namespace Sidelight
