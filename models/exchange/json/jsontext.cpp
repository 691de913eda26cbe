// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/jsontext.h"

#include <array>
#include <charconv>
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

void appendNumber(QByteArray &json, qint64 number)
{
    std::array<char, 20> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    json.append(digits.data(), end - digits.data());
}

void appendSpan(QByteArray &json, const Span &span)
{
    appendNumber(json.append('['), span.begin);
    appendNumber(json.append(','), span.end);
    json.append(']');
}

void appendShare(QByteArray &json, double value)
{
    constexpr qint64 steps = 10000;
    const qint64 rounded = std::llround(value * steps);
    appendNumber(json, rounded / steps);
    if (rounded % steps == 0) {
        return;
    }
    const qsizetype point = json.size();
    appendNumber(json, steps + rounded % steps); // "1" and four decimals
    json[point] = '.';
    while (json.endsWith('0')) {
        json.chop(1);
    }
}

QByteArray span(const Span &span)
{
    QByteArray result;
    appendSpan(result, span);
    return result;
}

QByteArray spanOrNull(const std::optional<Span> &span)
{
    return span ? json::span(*span) : "null"_ba;
}

QByteArray share(double value)
{
    QByteArray result;
    appendShare(result, value);
    return result;
}

} // namespace Sidelight::json
