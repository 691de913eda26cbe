// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/projectdata.h"
#include "models/text/result.h"

#include <memory>

namespace Sidelight
{

/**
 * The project file `*.sidelight`: one SQLite database, opened by one program at a time.
 *
 * Every act is one transaction (rollback journal, synchronous=EXTRA), so there is nothing to save and a killed program
 * loses at most the act under way. Use it from one thread. See README.md beside this file for the schema.
 */
class ProjectFile final
{
public:
    /** Makes a new project. Errors: FileNotWritable (also if the file exists), IsDirectory, DiskFull, Database. */
    [[nodiscard]] static Result<std::unique_ptr<ProjectFile>> create(const QString &path);

    /**
     * Opens a project, for reading only where the file cannot be written or another window holds it.
     * Never writes to a file that it refuses. Errors: FileMissing, FileUnreadable, IsDirectory, FileEmpty, NotAProject,
     * OtherProgramsDatabase, NewerVersion, Damaged, TextChanged (a source's bytes or text do not match their SHA-256).
     */
    [[nodiscard]] static Result<std::unique_ptr<ProjectFile>> open(const QString &path);

    ~ProjectFile();
    Q_DISABLE_COPY_MOVE(ProjectFile)

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] bool isReadOnly() const;

    /** Everything in the file. Errors: Damaged, TextChanged, Database. */
    [[nodiscard]] Result<ProjectData> read() const;

    /** Writes one act in one transaction; on an error nothing of it is written. Errors: ReadOnly, DiskFull, Database. */
    [[nodiscard]] Result<void> apply(const Change &change);

    /** A whole copy at another path, replacing what is there only when it is complete. Errors: FileNotWritable, DiskFull, Database. */
    [[nodiscard]] Result<void> saveCopy(const QString &path) const;

private:
    class Database;
    explicit ProjectFile(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace Sidelight
