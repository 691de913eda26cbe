// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/rowfields.h"

#include "models/project/rows.h"

#include <limits>

namespace Sidelight
{

namespace
{

constexpr qsizetype idLength = 36;

} // namespace

Value idValue(const QUuid &id)
{
    return id.isNull() ? Value() : Value(Utf8{id.toByteArray(QUuid::WithoutBraces)});
}

QUuid idFromValue(const Value &value)
{
    const auto *text = std::get_if<Utf8>(&value);
    return text && text->bytes.size() == idLength ? QUuid::fromString(QLatin1StringView(text->bytes)) : QUuid();
}

RowWriter &RowWriter::id(const QUuid &id)
{
    m_isGood = m_isGood && !id.isNull();
    return idOrNone(id);
}

RowWriter &RowWriter::idOrNone(const QUuid &id)
{
    m_row.append(idValue(id));
    return *this;
}

RowWriter &RowWriter::text(const QString &text)
{
    m_isGood = m_isGood && text.isValidUtf16();
    m_row.append(Utf8{text.toUtf8()});
    return *this;
}

RowWriter &RowWriter::textOrNone(const std::optional<QString> &text)
{
    if (text) {
        return this->text(*text);
    }
    m_row.append(Value());
    return *this;
}

RowWriter &RowWriter::number(qint64 number)
{
    m_row.append(number);
    return *this;
}

RowWriter &RowWriter::time(const QDateTime &time)
{
    if (!time.isValid()) {
        m_row.append(Value());
        return *this;
    }
    const QString written = time.toString(Qt::ISODateWithMs);
    m_isGood = m_isGood && QDateTime::fromString(written, Qt::ISODateWithMs) == time;
    return text(written);
}

RowWriter &RowWriter::span(const std::optional<Span> &span, const Positions &positions)
{
    if (!span) {
        m_row.append({Value(), Value()});
        return *this;
    }
    const Span written = positions.toCodePoints(*span);
    m_isGood = m_isGood && span->begin <= span->end && positions.fromCodePoints(written) == *span;
    return number(written.begin).number(written.end);
}

Value RowReader::next()
{
    check(m_column < m_row.size());
    return m_isGood ? m_row.at(m_column++) : Value();
}

QUuid RowReader::id()
{
    const QUuid id = idFromValue(next());
    check(!id.isNull());
    return id;
}

QUuid RowReader::idOrNone()
{
    const Value value = next();
    const QUuid id = idFromValue(value);
    check(!id.isNull() || std::holds_alternative<std::monostate>(value));
    return id;
}

QString RowReader::text()
{
    const Value value = next();
    const auto *text = std::get_if<Utf8>(&value);
    check(text);
    return text ? QString::fromUtf8(text->bytes) : QString();
}

std::optional<QString> RowReader::textOrNone()
{
    const bool isAbsent = m_column < m_row.size() && std::holds_alternative<std::monostate>(m_row.at(m_column));
    if (isAbsent) {
        skip(1);
        return std::nullopt;
    }
    return text();
}

qint64 RowReader::number()
{
    const Value value = next();
    const auto *number = std::get_if<qint64>(&value);
    check(number);
    return number ? *number : 0;
}

int RowReader::integer()
{
    const qint64 value = number();
    check(value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max());
    return static_cast<int>(value);
}

bool RowReader::flag()
{
    const qint64 value = number();
    check(value == 0 || value == 1);
    return value == 1;
}

QDateTime RowReader::time()
{
    const Value value = next();
    if (std::holds_alternative<std::monostate>(value)) {
        return {};
    }
    const auto *text = std::get_if<Utf8>(&value);
    const QDateTime time =
        text ? QDateTime::fromString(QString::fromUtf8(text->bytes), Qt::ISODateWithMs) : QDateTime();
    check(time.isValid());
    return time;
}

std::optional<Span> RowReader::span(const Positions &positions)
{
    const Value begin = next();
    const Value end = next();
    const auto *first = std::get_if<qint64>(&begin);
    const auto *last = std::get_if<qint64>(&end);
    const bool isAbsent = std::holds_alternative<std::monostate>(begin) && std::holds_alternative<std::monostate>(end);
    const bool isRight = first && last && 0 <= *first && *first <= *last && *last <= positions.codePointLength();
    check(isAbsent || isRight);
    return isRight ? std::optional(positions.fromCodePoints({*first, *last})) : std::nullopt;
}

} // namespace Sidelight
