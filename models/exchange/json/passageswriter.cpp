// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/passageswriter.h"

#include "models/exchange/json/jsontext.h"
#include "models/exchange/writefile.h"
#include "models/text/positions.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** The documents as files name them and count their characters; what is needed is worked out when it is. */
class DocumentPlaces
{
public:
    explicit DocumentPlaces(const QList<ListedDocument> &documents)
        : m_documents(documents)
        , m_ids(documents.size())
        , m_wide(static_cast<size_t>(documents.size()))
    {
    }

    [[nodiscard]] const QString &name(int document) const { return m_documents[document].id.text; }

    /** The id as JSON. */
    [[nodiscard]] const QByteArray &id(int document)
    {
        QByteArray &id = m_ids[document];
        if (id.isNull()) {
            id = json::id(m_documents[document].id);
        }
        return id;
    }

    [[nodiscard]] Span codePoints(int document, const Span &span)
    {
        std::optional<Wide> &wide = m_wide[document];
        if (!wide) {
            const QString &text = m_documents[document].text;
            const bool hasPairs = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSurrogate(); });
            wide.emplace(hasPairs ? std::make_unique<Positions>(text) : nullptr);
        }
        return *wide ? (*wide)->toCodePoints(span) : span;
    }

    [[nodiscard]] QString words(int document, const Span &span) const
    {
        return m_documents[document].text.sliced(span.begin, span.length());
    }

    /** Begin and end as cells. */
    [[nodiscard]] QStringList cells(int document, const Span &span)
    {
        const Span place = codePoints(document, span);
        return {QString::number(place.begin), QString::number(place.end)};
    }

private:
    /** Of a text whose code points are not all one unit long; null for the others, which are most. */
    using Wide = std::unique_ptr<Positions>;

    const QList<ListedDocument> &m_documents;
    QByteArrayList m_ids;
    std::vector<std::optional<Wide>> m_wide;
};

void appendJsonLine(QByteArray &json, const Passage &passage, DocumentPlaces &places)
{
    json.append("{\"doc_a\":").append(places.id(passage.sourceA));
    json.append(",\"doc_b\":").append(places.id(passage.sourceB));
    json::appendSpan(json.append(",\"a\":"), places.codePoints(passage.sourceA, passage.a));
    json::appendSpan(json.append(",\"b\":"), places.codePoints(passage.sourceB, passage.b));
    json::appendNumber(json.append(",\"words\":"), passage.words);
    json::appendShare(json.append(",\"similarity\":"), passage.similarity);
    json.append("}\n");
}

/** Words of the alignment that are of a kind. */
[[nodiscard]] QString wordsOfKind(const Passage &passage, RunKind kind)
{
    const auto add = [kind](int sum, const AlignedRun &run) { return sum + (run.kind == kind ? run.words : 0); };
    return QString::number(std::accumulate(passage.alignment.cbegin(), passage.alignment.cend(), 0, add));
}

QStringList csvRow(const Passage &passage, DocumentPlaces &places)
{
    return QStringList{places.name(passage.sourceA), places.name(passage.sourceB)} //
           + places.cells(passage.sourceA, passage.a) + places.cells(passage.sourceB, passage.b) +
           QStringList{QString::number(passage.words),           QString::fromLatin1(json::share(passage.similarity)),
                       places.words(passage.sourceA, passage.a), places.words(passage.sourceB, passage.b),
                       wordsOfKind(passage, RunKind::Changed),   wordsOfKind(passage, RunKind::OnlyInA),
                       wordsOfKind(passage, RunKind::OnlyInB),   wordsOfKind(passage, RunKind::Moved)};
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

QByteArray jsonLine(const PassageGroup &group, qsizetype number, DocumentPlaces &places)
{
    QByteArrayList members;
    for (const GroupMember &member : group.members) {
        members.append("{\"doc_id\":" + places.id(member.source) +
                       ",\"span\":" + json::span(places.codePoints(member.source, member.span)) + '}');
    }
    return "{\"group\":" + QByteArray::number(number) + ",\"sources\":" + QByteArray::number(group.sources) //
           + ",\"words\":" + QByteArray::number(group.words) + ",\"names_only\":" + namesOnlyWord(group).toLatin1() +
           ",\"noise\":" + jsonList(noiseWords(group.noise)) + ",\"members\":[" + members.join(',') + "]}\n";
}

Result<void> writeCsvRows(csv::Writer &writer, const PassageGroup &group, qsizetype number, DocumentPlaces &places)
{
    for (const GroupMember &member : group.members) {
        const QStringList row =
            QStringList{QString::number(number), QString::number(group.sources), QString::number(group.words),
                        namesOnlyWord(group), places.name(member.source)} +
            places.cells(member.source, member.span) +
            QStringList{places.words(member.source, member.span), noiseWords(group.noise).join(u';')};
        if (Result<void> written = writer.writeRow(row); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

class PassagesWriter::Places final : public DocumentPlaces
{
    using DocumentPlaces::DocumentPlaces;
};

PassagesWriter::PassagesWriter(QIODevice &device, const QList<ListedDocument> &documents, const ListFormat &format)
    : m_device(device)
    , m_format(format)
    , m_csv(device, format.csv)
    , m_places(std::make_unique<Places>(documents))
{
}

PassagesWriter::~PassagesWriter() = default;

Result<void> PassagesWriter::begin()
{
    if (m_format.kind != ListFormat::Kind::Csv) {
        return {};
    }
    return m_csv.writeRow({u"doc_a"_s, u"doc_b"_s, u"a_start"_s, u"a_end"_s, u"b_start"_s, u"b_end"_s, u"words"_s,
                           u"similarity"_s, u"a_content"_s, u"b_content"_s, u"changed"_s, u"only_in_a"_s,
                           u"only_in_b"_s, u"moved"_s});
}

Result<void> PassagesWriter::write(const QList<Passage> &passages)
{
    if (m_format.kind != ListFormat::Kind::Csv) {
        QByteArray lines;
        for (const Passage &passage : passages) {
            appendJsonLine(lines, passage, *m_places);
        }
        return writeBytes(m_device, lines);
    }
    Result<void> written;
    for (qsizetype i = 0; i < passages.size() && written; ++i) {
        written = m_csv.writeRow(csvRow(passages[i], *m_places));
    }
    return written;
}

Result<void> writeGroups(QIODevice &device, const QList<ListedDocument> &documents, const QList<PassageGroup> &groups,
                         const ListFormat &format)
{
    DocumentPlaces places(documents);
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
