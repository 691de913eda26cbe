// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/passageswriter.h"

#include "models/exchange/jsontext.h"
#include "models/exchange/writefile.h"
#include "models/text/positions.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** The documents with their positions, worked out once. */
class Places final
{
public:
    explicit Places(const QList<ListedDocument> &documents)
        : m_documents(documents)
    {
        m_positions.reserve(documents.size());
        for (const ListedDocument &document : documents) {
            m_positions.append(Positions(document.text));
        }
    }

    [[nodiscard]] const DocumentId &id(int document) const { return m_documents[document].id; }
    [[nodiscard]] Span codePoints(int document, const Span &span) const
    {
        return m_positions[document].toCodePoints(span);
    }
    [[nodiscard]] QString words(int document, const Span &span) const
    {
        return m_documents[document].text.sliced(span.begin, span.length());
    }

    /** Begin and end as cells. */
    [[nodiscard]] QStringList cells(int document, const Span &span) const
    {
        const Span place = codePoints(document, span);
        return {QString::number(place.begin), QString::number(place.end)};
    }

private:
    const QList<ListedDocument> &m_documents;
    QList<Positions> m_positions;
};

QByteArray jsonLine(const Passage &passage, const Places &places)
{
    return "{\"doc_a\":" + json::id(places.id(passage.sourceA)) +
           ",\"doc_b\":" + json::id(places.id(passage.sourceB))                    //
           + ",\"a\":" + json::span(places.codePoints(passage.sourceA, passage.a)) //
           + ",\"b\":" + json::span(places.codePoints(passage.sourceB, passage.b)) //
           + ",\"words\":" + QByteArray::number(passage.words) + ",\"similarity\":" + json::share(passage.similarity) +
           "}\n";
}

QStringList csvRow(const Passage &passage, const Places &places)
{
    return QStringList{places.id(passage.sourceA).text, places.id(passage.sourceB).text} //
           + places.cells(passage.sourceA, passage.a) + places.cells(passage.sourceB, passage.b) +
           QStringList{QString::number(passage.words), QString::fromLatin1(json::share(passage.similarity)),
                       places.words(passage.sourceA, passage.a), places.words(passage.sourceB, passage.b)};
}

QStringList noiseWords(NoiseReasons noise)
{
    QStringList words;
    for (const auto &[reason, word] :
         {std::pair(NoiseReason::NamesOnly, u"names_only"_s), std::pair(NoiseReason::LowVariety, u"low_variety"_s),
          std::pair(NoiseReason::ManySources, u"many_sources"_s)}) {
        if (noise.testFlag(reason)) {
            words.append(word);
        }
    }
    return words;
}

QByteArray jsonList(const QStringList &words)
{
    QByteArrayList items;
    std::transform(words.cbegin(), words.cend(), std::back_inserter(items), json::string);
    return '[' + items.join(',') + ']';
}

QString namesOnlyWord(const PassageGroup &group)
{
    return group.noise.testFlag(NoiseReason::NamesOnly) ? u"true"_s : u"false"_s;
}

QByteArray jsonLine(const PassageGroup &group, qsizetype number, const Places &places)
{
    QByteArrayList members;
    for (const GroupMember &member : group.members) {
        members.append("{\"doc_id\":" + json::id(places.id(member.source)) +
                       ",\"span\":" + json::span(places.codePoints(member.source, member.span)) + '}');
    }
    return "{\"group\":" + QByteArray::number(number) + ",\"sources\":" + QByteArray::number(group.sources) //
           + ",\"words\":" + QByteArray::number(group.words) + ",\"names_only\":" + namesOnlyWord(group).toLatin1() +
           ",\"noise\":" + jsonList(noiseWords(group.noise)) + ",\"members\":[" + members.join(',') + "]}\n";
}

Result<void> writeCsvRows(csv::Writer &writer, const PassageGroup &group, qsizetype number, const Places &places)
{
    for (const GroupMember &member : group.members) {
        const QStringList row =
            QStringList{QString::number(number), QString::number(group.sources), QString::number(group.words),
                        namesOnlyWord(group), places.id(member.source).text} +
            places.cells(member.source, member.span) +
            QStringList{places.words(member.source, member.span), noiseWords(group.noise).join(u';')};
        if (Result<void> written = writer.writeRow(row); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

Result<void> writePassages(QIODevice &device, const QList<ListedDocument> &documents, const QList<Passage> &passages,
                           const ListFormat &format)
{
    const Places places(documents);
    const bool isCsv = format.kind == ListFormat::Kind::Csv;
    csv::Writer writer(device, format.csv);
    Result<void> written;
    if (isCsv) {
        written = writer.writeRow({u"doc_a"_s, u"doc_b"_s, u"a_start"_s, u"a_end"_s, u"b_start"_s, u"b_end"_s,
                                   u"words"_s, u"similarity"_s, u"a_content"_s, u"b_content"_s});
    }
    for (qsizetype i = 0; i < passages.size() && written; ++i) {
        written =
            isCsv ? writer.writeRow(csvRow(passages[i], places)) : writeBytes(device, jsonLine(passages[i], places));
    }
    return written;
}

Result<void> writeGroups(QIODevice &device, const QList<ListedDocument> &documents, const QList<PassageGroup> &groups,
                         const ListFormat &format)
{
    const Places places(documents);
    const bool isCsv = format.kind == ListFormat::Kind::Csv;
    csv::Writer writer(device, format.csv);
    Result<void> written;
    if (isCsv) {
        written = writer.writeRow({u"group"_s, u"sources"_s, u"words"_s, u"names_only"_s, u"doc_id"_s, u"start"_s,
                                   u"end"_s, u"content"_s, u"noise"_s});
    }
    for (qsizetype i = 0; i < groups.size() && written; ++i) {
        written = isCsv ? writeCsvRows(writer, groups[i], i + 1, places)
                        : writeBytes(device, jsonLine(groups[i], i + 1, places));
    }
    return written;
}

} // namespace Sidelight
