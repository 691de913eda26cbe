// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/statement.h"

#include <sqlite3.h>

#include <cerrno>

namespace Sidelight
{

namespace
{

template <class... Callables>
struct Overloaded : Callables... {
    using Callables::operator()...;
};

/** Quotas and file size limits are no room just as a full disk is. */
bool isOutOfRoom(sqlite3 *connection)
{
    const int cause = sqlite3_system_errno(connection);
    return cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
}

Error::Code codeOf(sqlite3 *connection)
{
    constexpr int primaryCode = 0xff; // the rest says more of the same
    if (sqlite3_extended_errcode(connection) == SQLITE_READONLY_ROLLBACK) {
        return Error::Code::FileUnreadable; // a crash left half an act, and taking it back would have to write
    }
    switch (sqlite3_errcode(connection) & primaryCode) {
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_IOERR:
        return isOutOfRoom(connection) ? Error::Code::DiskFull : Error::Code::Database;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Locked;
    case SQLITE_READONLY:
        return Error::Code::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Code::FileUnreadable;
    default:
        return Error::Code::Database;
    }
}

} // namespace

Error databaseError(sqlite3 *connection, const QString &path)
{
    return {codeOf(connection), path, -1, QString::fromUtf8(sqlite3_errmsg(connection))};
}

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *connection, const char *sql, const QString &path)
    : m_connection(connection)
    , m_path(path)
    , m_status(SQLITE_OK)
{
    sqlite3_stmt *statement = nullptr;
    m_status = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    m_statement.reset(statement);
}

Statement &Statement::bind(const Value &value)
{
    if (m_status != SQLITE_OK) {
        return *this;
    }
    m_bound.append(value);
    const int place = static_cast<int>(m_bound.size());
    sqlite3_stmt *statement = m_statement.get();
    m_status =
        std::visit(Overloaded{[=](std::monostate) { return sqlite3_bind_null(statement, place); },
                              [=](qint64 number) { return sqlite3_bind_int64(statement, place, number); },
                              [=](const Utf8 &text) {
                                  return sqlite3_bind_text64(statement, place, text.bytes.constData(),
                                                             static_cast<sqlite3_uint64>(text.bytes.size()),
                                                             SQLITE_STATIC, SQLITE_UTF8);
                              },
                              [=](const QByteArray &bytes) {
                                  return sqlite3_bind_blob64(statement, place, bytes.constData(),
                                                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
                              }},
                   value);
    return *this;
}

void Statement::reset()
{
    if (m_statement) { // else it could not be made, and says why
        sqlite3_reset(m_statement.get());
        sqlite3_clear_bindings(m_statement.get());
        m_status = SQLITE_OK;
    }
    m_bound.clear();
}

Result<bool> Statement::next()
{
    if (m_status == SQLITE_OK) {
        const int status = sqlite3_step(m_statement.get());
        if (status == SQLITE_ROW || status == SQLITE_DONE) {
            return status == SQLITE_ROW;
        }
        m_status = status;
    }
    return tl::unexpected(databaseError(m_connection, m_path));
}

Result<void> Statement::run()
{
    Result<bool> step = next();
    while (step && *step) {
        step = next();
    }
    return step.map([](bool) {});
}

qint64 Statement::changes() const
{
    return sqlite3_changes64(m_connection);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

Value Statement::value(int column) const
{
    sqlite3_stmt *statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return Utf8{QByteArray(text, sqlite3_column_bytes(statement, column))};
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

Row Statement::row() const
{
    Row values;
    for (int column = 0; column < columnCount(); ++column) {
        values.append(value(column));
    }
    return values;
}

} // namespace Sidelight
