// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/valueswriter.h"

#include "models/exchange/json/jsontext.h"
#include "models/exchange/writefile.h"
#include "models/text/positions.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QByteArray jsonObject(const Value &value, const Positions &positions)
{
    return "{\"span\":" + json::span(positions.toCodePoints(value.span)) //
           + ",\"type\":" + json::string(valueTypeKey(value.type))       //
           + ",\"kind\":" + json::stringOrNull(timeKindKey(value.time))  //
           + ",\"value\":" + json::string(value.value)                   //
           + ",\"unit\":" + json::stringOrNull(value.unit) + '}';
}

} // namespace

ValuesWriter::ValuesWriter(QIODevice &device, const ListFormat &format)
    : m_device(device)
    , m_kind(format.kind)
    , m_csv(device, format.csv)
{
}

Result<void> ValuesWriter::begin()
{
    if (m_kind == ListFormat::Kind::JsonLines) {
        return {};
    }
    return m_csv.writeRow({u"doc_id"_s, u"start"_s, u"end"_s, u"text"_s, u"type"_s, u"kind"_s, u"value"_s, u"unit"_s});
}

Result<void> ValuesWriter::write(const DocumentId &id, QStringView text, const QList<Value> &values)
{
    const Positions positions(text);
    if (m_kind == ListFormat::Kind::JsonLines) {
        QByteArrayList objects;
        for (const Value &value : values) {
            objects.append(jsonObject(value, positions));
        }
        const QByteArray line = "{\"doc_id\":" + json::id(id) + ",\"values\":[" + objects.join(',') + "]}\n";
        return writeBytes(m_device, line);
    }
    for (const Value &value : values) {
        const Span span = positions.toCodePoints(value.span);
        const Result<void> written =
            m_csv.writeRow({id.text, QString::number(span.begin), QString::number(span.end),
                            text.sliced(value.span.begin, value.span.length()).toString(), valueTypeKey(value.type),
                            timeKindKey(value.time), value.value, value.unit});
        if (!written) {
            return written;
        }
    }
    return {};
}

} // namespace Sidelight
