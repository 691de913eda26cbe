// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/tables.h"

#include "models/project/rows.h"

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

QByteArray insertSql(const Table &table)
{
    const qsizetype columns = QByteArrayView(table.columns).count(',') + 1;
    return QByteArray("INSERT INTO ") + table.name + " (" + table.columns + ", checksum) VALUES (" +
           placeholders(columns + 1) + ")";
}

QByteArray updateSql(const Table &table)
{
    const qsizetype columns = QByteArrayView(table.columns).count(',') + 1;
    return QByteArray("UPDATE ") + table.name + " SET (" + table.columns + ", checksum) = (" +
           placeholders(columns + 1) + ") WHERE " + keyColumn(table) + " = ?";
}

QByteArray removeSql(const Table &table)
{
    return QByteArray("DELETE FROM ") + table.name + " WHERE " + keyColumn(table) + " = ?";
}

void bindWithChecksum(Statement &statement, const Row &row)
{
    for (const Value &value : row) {
        statement.bind(value);
    }
    statement.bind(rowChecksum(row));
}

} // namespace

Statement &TableWriter::statement(Act act, const Table &table)
{
    const std::pair key(act, QByteArrayView(table.name));
    auto known = m_statements.find(key);
    if (known == m_statements.end()) {
        const QByteArray sql = act == Act::Insert   ? insertSql(table)
                               : act == Act::Update ? updateSql(table)
                                                    : removeSql(table);
        known = m_statements.emplace(key, m_database.prepare(sql)).first;
    } else {
        known->second.reset();
    }
    return known->second;
}

Result<void> TableWriter::expectChange(const Table &table, const Statement &statement) const
{
    if (statement.changes() == 0) {
        return failure(Error::Code::Database, m_database.path(),
                       u"no such row of %1"_s.arg(QLatin1StringView(table.name)));
    }
    return {};
}

Result<void> TableWriter::insert(const Table &table, const Row &row)
{
    Statement &insert = statement(Act::Insert, table);
    bindWithChecksum(insert, row);
    return insert.run();
}

Result<void> TableWriter::update(const Table &table, const Row &row)
{
    Statement &update = statement(Act::Update, table);
    bindWithChecksum(update, row);
    return update.bind(row.constFirst()).run().and_then([&] { return expectChange(table, update); });
}

Result<void> TableWriter::removeAll(const Table &table, const Value &key)
{
    return statement(Act::Remove, table).bind(key).run();
}

Result<void> TableWriter::remove(const Table &table, const Value &key)
{
    Statement &remove = statement(Act::Remove, table);
    return remove.bind(key).run().and_then([&] { return expectChange(table, remove); });
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
