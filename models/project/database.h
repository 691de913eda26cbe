// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/statement.h"

namespace Sidelight
{

/**
 * One connection to an SQLite file, set up so that a file from elsewhere can do no harm (defensive, untrusted schema,
 * no triggers or views, no extensions) and that what is committed survives a power cut (rollback journal, EXTRA).
 */
class Database final
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite,
        Create,
    };

    /** Reads nothing of the file yet. Errors: see databaseError(). */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isInTransaction() const;

    [[nodiscard]] Statement prepare(const QByteArray &sql) const;
    /** Runs one statement without values. */
    [[nodiscard]] Result<void> run(const QByteArray &sql) const;
    /** Runs a whole script. */
    [[nodiscard]] Result<void> runScript(const char *sql) const;
    /** The first column of the first row; Damaged if there is none. */
    [[nodiscard]] Result<Value> single(const QByteArray &sql) const;

private:
    explicit Database(const QString &path)
        : m_path(path)
    {
    }

    [[nodiscard]] bool setUp() const;

    QString m_path;
    sqlite3 *m_connection = nullptr;
};

/** A transaction that is rolled back unless it is committed. */
class Transaction final
{
public:
    enum class Kind {
        Read,  ///< one state of the file, whatever others write
        Write, ///< the only writer from the first moment
    };

    explicit Transaction(const Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    [[nodiscard]] Result<void> commit();

private:
    const Database &m_database;
    Result<void> m_begun;
};

} // namespace Sidelight
