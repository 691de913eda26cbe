// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/documentid.h"
#include "models/text/span.h"

#include <QByteArray>

#include <optional>

/**
 * Pieces of JSON (RFC 8259) as UTF-8. QJsonObject would sort the members of an object by name; here they stand in the
 * order in which the formats are documented.
 */
namespace Sidelight::json
{

/** A string with its quotation marks; only what must be escaped is. */
[[nodiscard]] QByteArray string(QStringView text);
/** null for an empty text. */
[[nodiscard]] QByteArray stringOrNull(QStringView text);
[[nodiscard]] QByteArray id(const DocumentId &id);
/** "[begin,end]" of a span that is already in the unit of the file. */
[[nodiscard]] QByteArray span(const Span &span);
[[nodiscard]] QByteArray spanOrNull(const std::optional<Span> &span);
/** A share or likelihood, not below 0, with at most four decimals. */
[[nodiscard]] QByteArray share(double value);

/** The same behind other JSON, for lists of millions. */
void appendNumber(QByteArray &json, qint64 number);
void appendSpan(QByteArray &json, const Span &span);
void appendShare(QByteArray &json, double value);

} // namespace Sidelight::json
