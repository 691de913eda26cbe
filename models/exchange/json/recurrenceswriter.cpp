// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/recurrenceswriter.h"

#include "models/exchange/json/jsontext.h"
#include "models/exchange/writefile.h"
#include "models/text/positions.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** One recurrence with all that a line tells. */
struct Told {
    const DocumentId &idA;
    const DocumentId &idB;
    const Value &a;
    const Value &b;
    Span spanA; ///< code points
    Span spanB;
    QString relation;
    double likeness;
};

QByteArray jsonLine(const Told &told)
{
    return "{\"doc_a\":" + json::id(told.idA) + ",\"doc_b\":" + json::id(told.idB)                       //
           + ",\"a\":" + json::span(told.spanA) + ",\"b\":" + json::span(told.spanB)                     //
           + ",\"relation\":" + json::string(told.relation)                                              //
           + ",\"type\":" + json::string(valueTypeKey(told.a.type))                                      //
           + ",\"value_a\":" + json::string(told.a.value) + ",\"value_b\":" + json::string(told.b.value) //
           + ",\"likeness\":" + json::share(told.likeness) + "}\n";
}

QStringList cells(const Told &told, const QString &textA, const QString &textB)
{
    return {told.idA.text,
            QString::number(told.spanA.begin),
            QString::number(told.spanA.end),
            textA.sliced(told.a.span.begin, told.a.span.length()),
            told.idB.text,
            QString::number(told.spanB.begin),
            QString::number(told.spanB.end),
            textB.sliced(told.b.span.begin, told.b.span.length()),
            told.relation,
            valueTypeKey(told.a.type),
            told.a.value,
            told.b.value,
            QString::fromLatin1(json::share(told.likeness))};
}

} // namespace

Result<void> writeRecurrences(QIODevice &device, const QList<DocumentId> &ids, const QList<ValuedText> &documents,
                              const QList<Recurrence> &recurrences, const ListFormat &format)
{
    const bool isCsv = format.kind == ListFormat::Kind::Csv;
    csv::Writer writer(device, format.csv);
    Result<void> written;
    if (isCsv) {
        written =
            writer.writeRow({u"doc_a"_s, u"a_start"_s, u"a_end"_s, u"a_text"_s, u"doc_b"_s, u"b_start"_s, u"b_end"_s,
                             u"b_text"_s, u"relation"_s, u"type"_s, u"value_a"_s, u"value_b"_s, u"likeness"_s});
    }
    std::vector<Positions> positions;
    for (const ValuedText &document : documents) {
        positions.emplace_back(document.text);
    }
    for (qsizetype i = 0; i < recurrences.size() && written; ++i) {
        const Recurrence &recurrence = recurrences.at(i);
        const ValuedText &first = documents.at(recurrence.first);
        const ValuedText &second = documents.at(recurrence.second);
        const Value &a = first.values.at(recurrence.firstValue);
        const Value &b = second.values.at(recurrence.secondValue);
        const Told told{ids.at(recurrence.first),
                        ids.at(recurrence.second),
                        a,
                        b,
                        positions[recurrence.first].toCodePoints(a.span),
                        positions[recurrence.second].toCodePoints(b.span),
                        recurrence.isSame ? u"same"_s : u"other value"_s,
                        recurrence.likeness};
        written = isCsv ? writer.writeRow(cells(told, first.text, second.text)) : writeBytes(device, jsonLine(told));
    }
    return written;
}

} // namespace Sidelight
