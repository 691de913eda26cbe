// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/jsontext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidelight::json
{

namespace
{

/** What stands for a character inside a string, empty if it stands for itself. */
QByteArray escape(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    const auto code = static_cast<unsigned char>(c);
    return code < 0x20 ? "\\u00" + QByteArray(1, c).toHex() : QByteArray();
}

} // namespace

QByteArray string(QStringView text)
{
    QByteArray result("\"");
    for (const char c : text.toUtf8()) {
        const QByteArray escaped = escape(c);
        if (escaped.isEmpty()) {
            result.append(c);
        } else {
            result.append(escaped);
        }
    }
    return result + '"';
}

QByteArray stringOrNull(QStringView text)
{
    return text.isEmpty() ? "null"_ba : string(text);
}

QByteArray id(const DocumentId &id)
{
    return id.isNumber ? id.text.toUtf8() : string(id.text);
}

QByteArray span(const Span &span)
{
    return '[' + QByteArray::number(span.begin) + ',' + QByteArray::number(span.end) + ']';
}

QByteArray spanOrNull(const std::optional<Span> &span)
{
    return span ? json::span(*span) : "null"_ba;
}

QByteArray share(double value)
{
    constexpr double steps = 10000;
    return QByteArray::number(std::round(value * steps) / steps, 'g', 6);
}

} // namespace Sidelight::json
