// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/quoteswriter.h"

#include "models/exchange/json/jsontext.h"
#include "models/exchange/writefile.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

std::optional<Span> inCodePoints(const std::optional<Span> &span, const Positions &positions)
{
    return span ? std::optional(positions.toCodePoints(*span)) : std::nullopt;
}

QByteArray jsonObject(const Quote &quote, const Positions &positions)
{
    return "{\"content\":" + json::span(positions.toCodePoints(quote.content))         //
           + ",\"cue\":" + json::spanOrNull(inCodePoints(quote.cue, positions))        //
           + ",\"source\":" + json::spanOrNull(inCodePoints(quote.mention, positions)) //
           + ",\"speaker\":" + json::stringOrNull(quote.speaker)                       //
           + ",\"type\":" + json::string(quoteTypeKey(quote.type))                     //
           + ",\"confidence\":" + json::share(quote.confidence) + '}';
}

/** Three cells: where the span begins and ends, and its words. */
QStringList cells(const std::optional<Span> &span, QStringView text, const Positions &positions)
{
    if (!span) {
        return {QString(), QString(), QString()};
    }
    const Span codePoints = positions.toCodePoints(*span);
    return {QString::number(codePoints.begin), QString::number(codePoints.end),
            text.sliced(span->begin, span->length()).toString()};
}

} // namespace

QStringList quoteCsvHeader()
{
    return {u"doc_id"_s,  u"start"_s, u"end"_s,          u"content"_s,    u"cue_start"_s,
            u"cue_end"_s, u"cue"_s,   u"source_start"_s, u"source_end"_s, u"source"_s,
            u"speaker"_s, u"type"_s,  u"confidence"_s,   u"evidence"_s};
}

QStringList quoteCsvCells(const DocumentId &id, QStringView text, const Positions &positions, const Quote &quote)
{
    return QStringList{id.text} + cells(quote.content, text, positions) + cells(quote.cue, text, positions) +
           cells(quote.mention, text, positions) +
           QStringList{quote.speaker, quoteTypeKey(quote.type), QString::fromLatin1(json::share(quote.confidence)),
                       quote.rule};
}

QuotesWriter::QuotesWriter(QIODevice &device, const ListFormat &format)
    : m_device(device)
    , m_kind(format.kind)
    , m_csv(device, format.csv)
{
}

Result<void> QuotesWriter::begin()
{
    if (m_kind == ListFormat::Kind::JsonLines) {
        return {};
    }
    return m_csv.writeRow(quoteCsvHeader());
}

Result<void> QuotesWriter::write(const DocumentId &id, QStringView text, const QList<Quote> &quotes)
{
    const Positions positions(text);
    if (m_kind == ListFormat::Kind::JsonLines) {
        QByteArrayList objects;
        for (const Quote &quote : quotes) {
            objects.append(jsonObject(quote, positions));
        }
        const QByteArray line = "{\"doc_id\":" + json::id(id) + ",\"quotes\":[" + objects.join(',') + "]}\n";
        return writeBytes(m_device, line);
    }
    for (const Quote &quote : quotes) {
        if (Result<void> written = m_csv.writeRow(quoteCsvCells(id, text, positions, quote)); !written) {
            return written;
        }
    }
    return {};
}

} // namespace Sidelight
