// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codingrecord.h"

#include "models/exchange/csv.h"
#include "models/text/sanitising.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr int sha256Size = 32;

tl::unexpected<Error> malformed(qint64 line, const QString &detail)
{
    return failure(Error::Code::Malformed, {}, u"line %1: %2"_s.arg(line).arg(detail), line);
}

/** Which column of the file holds what. */
using Header = QHash<QString, qsizetype>;

Result<Header> headerFrom(const csv::Row &row)
{
    Header header;
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const QString name = row.fields[i].trimmed().toLower();
        if (header.contains(name)) {
            return malformed(row.line, u"the column %1 is given twice"_s.arg(name));
        }
        header.insert(name, i);
    }
    for (const auto &needed : {u"document"_s, u"tag"_s, u"content"_s}) {
        if (!header.contains(needed)) {
            return malformed(row.line, u"no column %1"_s.arg(needed));
        }
    }
    return header;
}

/** The cells of one record by the names of their columns. */
class Cells final
{
public:
    Cells(const Header &header, const csv::Row &row)
        : m_header(header)
        , m_row(row)
    {
    }

    /** Empty where the file has no such column. */
    [[nodiscard]] QString text(const QString &column) const
    {
        const auto found = m_header.constFind(column);
        return found == m_header.cend() ? QString() : m_row.fields[*found];
    }

    [[nodiscard]] QDateTime time(const QString &column) const
    {
        return QDateTime::fromString(text(column), Qt::ISODate).toUTC();
    }

private:
    const Header &m_header;
    const csv::Row &m_row;
};

/** No place at all where both cells are empty. */
Result<std::optional<Span>> placeFrom(const Cells &cells, qint64 line)
{
    const QString begin = cells.text(u"start"_s);
    const QString end = cells.text(u"end"_s);
    if (begin.isEmpty() && end.isEmpty()) {
        return std::nullopt;
    }
    const QString unit = cells.text(u"unit"_s);
    if (!unit.isEmpty() && unit != u"codepoint") {
        return malformed(line, u"the unit is not codepoint"_s);
    }
    bool isBegin = false;
    bool isEnd = false;
    const Span place{begin.toLongLong(&isBegin), end.toLongLong(&isEnd)};
    if (!isBegin || !isEnd || place.begin < 0 || place.isEmpty()) {
        return malformed(line, u"start and end are no span"_s);
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
    if (const QString key = cells.text(u"stance"_s); !key.isEmpty()) {
        const auto stance = stanceFromKey(key);
        if (!stance) {
            return malformed(record.line, u"no stance is called %1"_s.arg(key));
        }
        record.stance = *stance;
    }
    if (const QString key = cells.text(u"origin"_s); !key.isEmpty()) {
        const auto origin = originFromKey(key);
        if (!origin) {
            return malformed(record.line, u"no origin is called %1"_s.arg(key));
        }
        record.origin = *origin;
    }
    record.documentSha256 = QByteArray::fromHex(cells.text(u"document_sha256"_s).toLatin1());
    if (!record.documentSha256.isEmpty() && record.documentSha256.size() != sha256Size) {
        return malformed(record.line, u"document_sha256 is no SHA-256"_s);
    }
    if (record.tag.trimmed().isEmpty()) {
        return malformed(record.line, u"no tag"_s);
    }
    if (record.content.isEmpty() && record.stance != Stance::Omits) {
        return malformed(record.line, u"no content"_s);
    }
    return record;
}

Result<CodingRecord> recordFrom(const csv::Row &row, const Header &header)
{
    if (row.fields.size() != header.size()) {
        return malformed(row.line, u"%1 cells under %2 columns"_s.arg(row.fields.size()).arg(header.size()));
    }
    const Cells cells(header, row);
    CodingRecord record{.line = row.line,
                        .id = QUuid(cells.text(u"id"_s)),
                        .document = cells.text(u"document"_s),
                        .tag = cells.text(u"tag"_s),
                        .content = sanitised(cells.text(u"content"_s)),
                        .prefix = sanitised(cells.text(u"prefix"_s)),
                        .suffix = sanitised(cells.text(u"suffix"_s)),
                        .attributedTo = cells.text(u"attributed_to"_s),
                        .memo = sanitised(cells.text(u"memo"_s)),
                        .coder = cells.text(u"coder"_s),
                        .created = cells.time(u"created"_s),
                        .modified = cells.time(u"modified"_s),
                        .rule = cells.text(u"rule"_s)};
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
