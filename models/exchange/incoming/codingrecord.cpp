// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/incoming/codingrecord.h"

#include "models/exchange/tables/csv.h"
#include "models/exchange/isotime.h"
#include "models/project/acttools.h"
#include "models/text/sanitising.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int sha256Size = 32;

/** What a column may hold, and how many there are. */
enum Column {
    Id,
    Document,
    Tag,
    Content,
    StanceColumn,
    AttributedTo,
    Start,
    End,
    Unit,
    Prefix,
    Suffix,
    Memo,
    Coder,
    Created,
    Modified,
    OriginColumn,
    Rule,
    Sha256,
    ColumnCount,
};

constexpr std::array<QLatin1StringView, ColumnCount> ours{
    "id"_L1,    "document"_L1, "tag"_L1,      "content"_L1, "stance"_L1, "attributed_to"_L1,
    "start"_L1, "end"_L1,      "unit"_L1,     "prefix"_L1,  "suffix"_L1, "memo"_L1,
    "coder"_L1, "created"_L1,  "modified"_L1, "origin"_L1,  "rule"_L1,   "document_sha256"_L1};

/** Of QualCoder's report on codings; a report by cases calls the file otherwise. */
constexpr std::array qualCoder{std::pair("file"_L1, Document),   std::pair("filename"_L1, Document),
                               std::pair("codename"_L1, Tag),    std::pair("coded"_L1, Content),
                               std::pair("coded_memo"_L1, Memo), std::pair("coder"_L1, Coder)};

/** Which column of the file holds what. */
struct Header {
    std::array<qsizetype, ColumnCount> places; ///< -1: the file has none such
    qsizetype columns = 0;
    bool isQualCoder = false; ///< its rows may have more or fewer cells than the header
};

Result<Header> headerFrom(const csv::Row &row)
{
    QHash<QString, qsizetype> names;
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const QString name = row.fields[i].trimmed().toLower();
        if (names.contains(name) && !names.contains(u"codename"_s)) {
            return csv::malformed(row.line, u"the column %1 is given twice"_s.arg(name));
        }
        if (!names.contains(name)) {
            names.insert(name, i);
        }
    }
    Header header{.places = {}, .columns = row.fields.size()};
    header.places.fill(-1);
    header.isQualCoder = names.contains(u"codename"_s) && names.contains(u"coded"_s);
    if (header.isQualCoder) {
        for (const auto &[name, column] : qualCoder) {
            header.places.at(column) = names.value(name, header.places.at(column));
        }
    } else {
        for (size_t i = 0; i < ours.size(); ++i) {
            header.places.at(i) = names.value(ours.at(i), -1);
        }
    }
    for (const Column needed : {Document, Tag, Content}) {
        if (header.places.at(needed) < 0) {
            return csv::malformed(row.line, u"no column %1"_s.arg(QString(ours.at(needed))));
        }
    }
    return header;
}

/** The cells of one record by what they hold. */
class Cells final
{
public:
    Cells(const Header &header, const csv::Row &row)
        : m_header(header)
        , m_row(row)
    {
    }

    /** Empty where the file has no such column. */
    [[nodiscard]] QString text(Column column) const
    {
        const qsizetype place = m_header.places[column];
        return place < 0 || place >= m_row.fields.size() ? QString() : m_row.fields[place];
    }

    /** QualCoder lists codings of pictures too: without words. */
    [[nodiscard]] bool mayBeEmpty() const { return m_header.isQualCoder; }

private:
    const Header &m_header;
    const csv::Row &m_row;
};

/** No place at all where both cells are empty. */
Result<std::optional<Span>> placeFrom(const Cells &cells, qint64 line)
{
    const QString begin = cells.text(Start);
    const QString end = cells.text(End);
    if (begin.isEmpty() && end.isEmpty()) {
        return std::nullopt;
    }
    const QString unit = cells.text(Unit);
    if (!unit.isEmpty() && unit != u"codepoint") {
        return csv::malformed(line, u"the unit is not codepoint"_s);
    }
    bool isBegin = false;
    bool isEnd = false;
    const Span place{begin.toLongLong(&isBegin), end.toLongLong(&isEnd)};
    if (!isBegin || !isEnd || place.begin < 0 || place.isEmpty()) {
        return csv::malformed(line, u"start and end are no span"_s);
    }
    return place;
}

/** Fills in what may be wrong in its cell. */
Result<CodingRecord> checked(CodingRecord record, const Cells &cells)
{
    const auto place = placeFrom(cells, record.line);
    if (!place) {
        return tl::unexpected<Error>(place.error());
    }
    record.place = *place;
    if (const QString key = cells.text(StanceColumn); !key.isEmpty()) {
        const auto stance = stanceFromKey(key);
        if (!stance) {
            return csv::malformed(record.line, u"no stance is called %1"_s.arg(key));
        }
        record.stance = *stance;
    }
    if (const QString key = cells.text(OriginColumn); !key.isEmpty()) {
        const auto origin = originFromKey(key);
        if (!origin) {
            return csv::malformed(record.line, u"no origin is called %1"_s.arg(key));
        }
        record.origin = *origin;
    }
    record.documentSha256 = QByteArray::fromHex(cells.text(Sha256).toLatin1());
    if (!record.documentSha256.isEmpty() && record.documentSha256.size() != sha256Size) {
        return csv::malformed(record.line, u"document_sha256 is no SHA-256"_s);
    }
    if (record.tag.trimmed().isEmpty()) {
        return csv::malformed(record.line, u"no tag"_s);
    }
    if (record.content.isEmpty() && record.stance != Stance::Omits && !cells.mayBeEmpty()) {
        return csv::malformed(record.line, u"no content"_s);
    }
    return record;
}

Result<CodingRecord> recordFrom(const csv::Row &row, const Header &header)
{
    if (row.fields.size() != header.columns && !header.isQualCoder) {
        return csv::malformed(row.line, u"%1 cells under %2 columns"_s.arg(row.fields.size()).arg(header.columns));
    }
    const Cells cells(header, row);
    CodingRecord record{.line = row.line,
                        .id = QUuid(cells.text(Id)),
                        .document = cells.text(Document),
                        .tag = sanitised(cells.text(Tag)),
                        .content = sanitised(cells.text(Content)),
                        .prefix = sanitised(cells.text(Prefix)),
                        .suffix = sanitised(cells.text(Suffix)),
                        .attributedTo = acts::cleanName(cells.text(AttributedTo)),
                        .memo = sanitised(cells.text(Memo)),
                        .coder = acts::cleanName(cells.text(Coder)),
                        .created = utcTime(cells.text(Created)),
                        .modified = utcTime(cells.text(Modified)),
                        .rule = acts::cleanName(cells.text(Rule))};
    return checked(std::move(record), cells);
}

} // namespace

Result<QList<CodingRecord>> readCodings(QIODevice &device)
{
    const Result<QList<csv::Row>> rows = csv::read(device);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    if (rows->isEmpty()) {
        return failure(Error::Code::FileEmpty);
    }
    const Result<Header> header = headerFrom(rows->constFirst());
    if (!header) {
        return tl::unexpected<Error>(header.error());
    }
    QList<CodingRecord> records;
    records.reserve(rows->size());
    for (qsizetype i = 1; i < rows->size(); ++i) {
        Result<CodingRecord> record = recordFrom(rows->at(i), *header);
        if (!record) {
            return tl::unexpected<Error>(record.error());
        }
        records.append(std::move(*record));
    }
    return records;
}

} // namespace Sidelight
