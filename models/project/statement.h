// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/result.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace Sidelight
{

/** UTF-8, as it stands in a column of type TEXT. */
struct Utf8 {
    QByteArray bytes;

    bool operator==(const Utf8 &) const = default;
};

/** What a column holds: NULL, INTEGER, TEXT or BLOB. */
using Value = std::variant<std::monostate, qint64, Utf8, QByteArray>;
using Row = QList<Value>;

/** The last error of a connection as a value. */
[[nodiscard]] Error databaseError(sqlite3 *connection, const QString &path);

/** One SQL statement with its values. Must not outlive its Database. */
class Statement final
{
public:
    /** A connection and a statement of it; a null statement carries the error that made it so. */
    Statement(sqlite3 *connection, const char *sql, const QString &path);

    /** Gives the next `?` its value; what fails is told by the next step. */
    Statement &bind(const Value &value);

    /** As it was when it was made: to be given other values and run again. */
    void reset();

    /** Takes a step; false after the last row. Errors: see databaseError(). */
    [[nodiscard]] Result<bool> next();
    /** Takes all steps. */
    [[nodiscard]] Result<void> run();

    /** How many rows the statement has changed that was run last on its connection. */
    [[nodiscard]] qint64 changes() const;

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] Row row() const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };

    sqlite3 *m_connection;
    QString m_path;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    Row m_bound; ///< kept alive: SQLite reads them in place
    int m_status;
};

} // namespace Sidelight
