// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/database.h"

#include <QFile>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace Sidelight
{

namespace
{

constexpr int busyMilliseconds = 3000;
constexpr int longestValue = 512 * 1024 * 1024;
constexpr int longestSql = 100'000;

/** What a hostile file could use is off; all of it is per connection and writes nothing. */
constexpr std::array<std::pair<int, int>, 8> switches{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
}};

constexpr const char *settings = "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
                                 "PRAGMA synchronous = EXTRA;";

int openFlags(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Database::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path));
    // Also where opening fails there is a connection, which holds the error.
    const int flags = openFlags(access) | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    const int status = sqlite3_open_v2(QFile::encodeName(path).constData(), &database->m_connection, flags, nullptr);
    if (status != SQLITE_OK || !database->setUp()) {
        return tl::unexpected(databaseError(database->m_connection, path));
    }
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_connection);
}

bool Database::setUp() const
{
    for (const auto &[option, value] : switches) {
        sqlite3_db_config(m_connection, option, value, nullptr);
    }
    sqlite3_limit(m_connection, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(m_connection, SQLITE_LIMIT_SQL_LENGTH, longestSql);
    sqlite3_busy_timeout(m_connection, busyMilliseconds);
    return sqlite3_exec(m_connection, settings, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection) == 0;
}

Statement Database::prepare(const QByteArray &sql) const
{
    return {m_connection, sql.constData(), m_path};
}

Result<void> Database::run(const QByteArray &sql) const
{
    return prepare(sql).run();
}

Result<void> Database::runScript(const char *sql) const
{
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected(databaseError(m_connection, m_path));
    }
    return {};
}

Result<Value> Database::single(const QByteArray &sql) const
{
    Statement statement = prepare(sql);
    return statement.next().and_then([&](bool isRow) -> Result<Value> {
        if (!isRow) {
            return failure(Error::Code::Damaged, m_path, QString::fromUtf8(sql));
        }
        return statement.value(0);
    });
}

Transaction::Transaction(const Database &database, Kind kind)
    : m_database(database)
    , m_begun(database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"))
{
}

Transaction::~Transaction()
{
    // Some errors (a full disk) have rolled it back already.
    if (m_begun && m_database.isInTransaction()) {
        std::ignore = m_database.run("ROLLBACK");
    }
}

Result<void> Transaction::commit()
{
    return m_database.run("COMMIT");
}

} // namespace Sidelight
