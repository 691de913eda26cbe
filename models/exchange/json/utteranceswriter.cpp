// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/utteranceswriter.h"

#include "models/exchange/json/jsontext.h"
#include "models/exchange/json/quoteswriter.h"
#include "models/exchange/writefile.h"
#include "models/text/positions.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** What one member is, ready to be written. */
struct MemberRow {
    const ListedDocument &document;
    const Quote &quote;
    const UtteranceMember &member;
    Span content; ///< in code points
};

QByteArray jsonObject(const MemberRow &row)
{
    return "{\"doc_id\":" + json::id(row.document.id)                       //
           + ",\"content\":" + json::span(row.content)                      //
           + ",\"type\":" + json::string(quoteTypeKey(row.quote.type))      //
           + ",\"form\":" + json::string(utteranceFormKey(row.member.form)) //
           + ",\"words\":" + QByteArray::number(row.member.words) + '}';
}

QStringList csvRow(const MemberRow &row, qsizetype number, const QString &speaker)
{
    const Span &content = row.quote.content;
    return {QString::number(number),
            speaker,
            row.document.id.text,
            QString::number(row.content.begin),
            QString::number(row.content.end),
            row.document.text.sliced(content.begin, content.length()),
            quoteTypeKey(row.quote.type),
            utteranceFormKey(row.member.form),
            QString::number(row.member.words)};
}

} // namespace

QString utteranceFormKey(UtteranceForm form)
{
    switch (form) {
    case UtteranceForm::Base:
        return u"base"_s;
    case UtteranceForm::Verbatim:
        return u"verbatim"_s;
    case UtteranceForm::Trimmed:
        return u"trimmed"_s;
    case UtteranceForm::Spliced:
        return u"spliced"_s;
    case UtteranceForm::Cleaned:
        return u"cleaned"_s;
    case UtteranceForm::Bracketed:
        return u"bracketed"_s;
    case UtteranceForm::Inserted:
        return u"inserted"_s;
    case UtteranceForm::Paraphrased:
        return u"paraphrased"_s;
    }
    return {};
}

Result<void> writeUtterances(QIODevice &device, const QList<ListedDocument> &documents,
                             const QList<QList<Quote>> &quotes, const SpeakerIdentities &speakers,
                             const QList<Utterance> &utterances, const ListFormat &format)
{
    const bool isCsv = format.kind == ListFormat::Kind::Csv;
    csv::Writer rows(device, format.csv);
    Result<void> written;
    if (isCsv) {
        written = rows.writeRow({u"utterance"_s, u"speaker"_s, u"doc_id"_s, u"start"_s, u"end"_s, u"content"_s,
                                 u"type"_s, u"form"_s, u"words"_s});
    }
    std::vector<Positions> positions;
    for (const ListedDocument &document : documents) {
        positions.emplace_back(document.text);
    }
    for (qsizetype number = 1; number <= utterances.size() && written; ++number) {
        const Utterance &utterance = utterances.at(number - 1);
        const QString speaker = utterance.speaker < 0 ? QString() : speakers.all.at(utterance.speaker).name;
        QByteArrayList objects;
        for (const UtteranceMember &member : utterance.members) {
            const Quote &quote = quotes.at(member.source).at(member.quote);
            const Positions &own = positions[static_cast<size_t>(member.source)];
            const MemberRow row{documents.at(member.source), quote, member, own.toCodePoints(quote.content)};
            if (!isCsv) {
                objects.append(jsonObject(row));
            } else if (written) {
                written = rows.writeRow(csvRow(row, number, speaker));
            }
        }
        if (!isCsv) {
            const QByteArray line =
                "{\"speaker\":" + json::stringOrNull(speaker) + ",\"members\":[" + objects.join(',') + "]}\n";
            written = writeBytes(device, line);
        }
    }
    return written;
}

} // namespace Sidelight
