// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/statement.h"
#include "models/text/positions.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace Sidelight
{

/** Puts a row together, column by column. */
class RowWriter final
{
public:
    RowWriter &id(const QUuid &id);                            ///< a null id is refused
    RowWriter &idOrNone(const QUuid &id);                      ///< NULL for a null id
    RowWriter &text(const QString &text);                      ///< half a surrogate pair is refused
    RowWriter &textOrNone(const std::optional<QString> &text); ///< NULL for none
    RowWriter &number(qint64 number);
    RowWriter &flag(bool flag) { return number(flag ? 1 : 0); }
    RowWriter &time(const QDateTime &time); ///< ISO 8601 with milliseconds; NULL for an invalid one
    /** Two columns, in code points; a span that is not of the text is refused. */
    RowWriter &span(const std::optional<Span> &span, const Positions &positions);

    /** Nothing if something was refused. */
    [[nodiscard]] std::optional<Row> row() const { return m_isGood ? std::optional(m_row) : std::nullopt; }

private:
    Row m_row;
    bool m_isGood = true;
};

/** Takes a row apart in the order in which it was written. */
class RowReader final
{
public:
    explicit RowReader(const Row &row)
        : m_row(row)
    {
    }

    QUuid id();
    QUuid idOrNone();
    QString text();
    std::optional<QString> textOrNone();
    int integer();
    bool flag();
    QDateTime time();
    std::optional<Span> span(const Positions &positions);
    void skip(int columns) { m_column += columns; }

    /** True if every column was read and held what was asked of it. */
    [[nodiscard]] bool isGood() const { return m_isGood && m_column == m_row.size(); }

private:
    Value next();
    qint64 number();
    void check(bool isRight) { m_isGood = m_isGood && isRight; }

    Row m_row;
    qsizetype m_column = 0;
    bool m_isGood = true;
};

} // namespace Sidelight
