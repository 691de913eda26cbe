// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/tables.h"

#include "models/project/rows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** The name of the first column. */
QByteArray keyColumn(const Table &table)
{
    const QByteArray columns(table.columns);
    return columns.first(columns.indexOf(','));
}

QByteArray placeholders(qsizetype count)
{
    return QByteArray("?, ").repeated(count).chopped(2);
}

Result<void> runWith(const Database &database, const QByteArray &sql, const Row &values)
{
    Statement statement = database.prepare(sql);
    for (const Value &value : values) {
        statement.bind(value);
    }
    return statement.run();
}

Row withChecksum(const Row &row)
{
    return row + Row{rowChecksum(row)};
}

/** The statement before must have changed a row. */
Result<void> expectChange(const Database &database, const Table &table)
{
    return database.single("SELECT changes()").and_then([&](const Value &changes) -> Result<void> {
        if (changes == Value(qint64(0))) {
            return failure(Error::Code::Database, database.path(),
                           u"no such row of %1"_s.arg(QLatin1StringView(table.name)));
        }
        return {};
    });
}

} // namespace

Result<void> insertRow(const Database &database, const Table &table, const Row &row)
{
    const QByteArray sql = QByteArray("INSERT INTO ") + table.name + " (" + table.columns + ", checksum) VALUES (" +
                           placeholders(row.size() + 1) + ")";
    return runWith(database, sql, withChecksum(row));
}

Result<void> updateRow(const Database &database, const Table &table, const Row &row)
{
    const QByteArray sql = QByteArray("UPDATE ") + table.name + " SET (" + table.columns + ", checksum) = (" +
                           placeholders(row.size() + 1) + ") WHERE " + keyColumn(table) + " = ?";
    return runWith(database, sql, withChecksum(row) + Row{row.constFirst()}).and_then([&] {
        return expectChange(database, table);
    });
}

Result<void> removeRows(const Database &database, const Table &table, const Value &key)
{
    return runWith(database, QByteArray("DELETE FROM ") + table.name + " WHERE " + keyColumn(table) + " = ?", {key});
}

Result<void> removeRow(const Database &database, const Table &table, const Value &key)
{
    return removeRows(database, table, key).and_then([&] { return expectChange(database, table); });
}

Result<void> readRows(const Database &database, const Table &table, const std::function<bool(const Row &)> &take)
{
    Statement statement = database.prepare(QByteArray("SELECT ") + table.columns + ", checksum FROM " + table.name +
                                           " ORDER BY " + table.order);
    Result<bool> step = statement.next();
    for (; step && *step; step = statement.next()) {
        Row row = statement.row();
        const Value checksum = row.takeLast();
        if (checksum != Value(rowChecksum(row)) || !take(row)) {
            return failure(Error::Code::Damaged, database.path(), u"a row of %1"_s.arg(QLatin1StringView(table.name)));
        }
    }
    return step.map([](bool) {});
}

} // namespace Sidelight
