// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tables/codebooktable.h"

#include "models/claims/codebook.h"
#include "models/exchange/claimcolours.h"
#include "models/exchange/incoming/claimmaker.h"
#include "models/exchange/tables/csv.h"
#include "models/exchange/tagname.h"
#include "models/text/sanitising.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QStringList lowered(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header) {
        names.append(name.trimmed().toLower());
    }
    return names;
}

/** Gathers the claims of a file. */
class Reader final
{
public:
    explicit Reader(const QStringList &header)
        : m_header(lowered(header))
    {
        for (const QString &name : {u"tag"_s, u"name"_s, u"path"_s}) {
            if (m_header.contains(name)) {
                ++m_nameColumns;
                m_name = name;
            }
        }
    }

    [[nodiscard]] bool isGood() const { return m_nameColumns == 1; }

    Result<void> add(const csv::Row &row)
    {
        const QString tag = sanitised(cell(row, m_name));
        const QStringList path = tagPath(tag);
        if (path.isEmpty()) {
            return csv::malformed(row.line, u"no name"_s);
        }
        const QUuid id(cell(row, u"id"_s));
        if (!id.isNull() && m_header.contains(u"parent"_s)) {
            addWithId(row, path, id);
        } else {
            addByName(row, tag);
        }
        return {};
    }

    [[nodiscard]] Incoming result() const
    {
        Incoming result{m_data, {}};
        if (m_twice > 0) {
            result.losses.append(
                Losses::tr("Twice in the file, where the first was taken: %n claim(s).", nullptr, m_twice));
        }
        return result;
    }

private:
    void addWithId(const csv::Row &row, const QStringList &path, const QUuid &id)
    {
        if (m_ids.contains(id)) {
            ++m_twice;
            return;
        }
        m_ids.insert(id);
        Claim claim;
        claim.id = id;
        claim.parent = QUuid(cell(row, u"parent"_s));
        claim.position = static_cast<int>(m_data.claims.size());
        claim.name = path.constLast();
        fill(claim, row);
        m_maker.know(claim);
        m_data.claims.append(claim);
    }

    void addByName(const csv::Row &row, const QString &tag)
    {
        const qsizetype before = m_maker.made().size();
        const std::optional<QUuid> id = m_maker.claim(tag);
        if (m_maker.made().size() == before || !id) {
            ++m_twice;
            return;
        }
        m_data.claims += m_maker.made().sliced(before);
        fill(m_data.claims.last(), row);
    }

    void fill(Claim &claim, const csv::Row &row) const
    {
        claim.description = sanitised(cell(row, u"description"_s));
        claim.memo = sanitised(cell(row, u"memo"_s));
        claim.shortName = sanitised(cell(row, u"short_name"_s));
        claim.isFolder = cell(row, u"heading"_s) == u"true";
        claim.examples = sanitised(cell(row, u"examples"_s));
        claim.counterExamples = sanitised(cell(row, u"counter_examples"_s));
        setClaimColour(claim, cell(row, u"colour"_s));
    }

    [[nodiscard]] QString cell(const csv::Row &row, const QString &column) const
    {
        const qsizetype place = m_header.indexOf(column);
        return row.fields.value(place);
    }

    QStringList m_header;
    QString m_name;
    int m_nameColumns = 0;
    int m_twice = 0;
    QSet<QUuid> m_ids;
    ClaimMaker m_maker{{}};
    ProjectData m_data;
};

} // namespace

Result<void> writeCodebook(TableWriter &writer, const ProjectData &project)
{
    const Codebook codebook(project.claims);
    QHash<QUuid, int> highlights;
    QHash<QUuid, QSet<QUuid>> documents;
    for (const Coding &coding : project.codings) {
        if (coding.span) {
            ++highlights[coding.claim];
            documents[coding.claim].insert(coding.source);
        }
    }
    Result<void> written = writer.writeRow({u"tag"_s, u"description"_s, u"number of highlights"_s,
                                            u"number of documents"_s, u"memo"_s, u"short_name"_s, u"colour"_s,
                                            u"examples"_s, u"counter_examples"_s, u"heading"_s, u"id"_s, u"parent"_s});
    for (const Claim &claim : codebook.claims()) {
        if (!written) {
            break;
        }
        written = writer.writeRow(
            {tagName(codebook, claim.id), claim.description, QString::number(highlights.value(claim.id)),
             QString::number(documents.value(claim.id).size()), claim.memo, claim.shortName,
             claim.freeColour.isEmpty() ? QString::number(claim.colour) : claim.freeColour, claim.examples,
             claim.counterExamples, claim.isFolder ? u"true"_s : u"false"_s, claim.id.toString(QUuid::WithoutBraces),
             claim.parent.isNull() ? QString() : claim.parent.toString(QUuid::WithoutBraces)});
    }
    return written;
}

bool isCodebookHeader(const QStringList &header)
{
    const QStringList names = lowered(header);
    const bool hasName = names.contains(u"tag"_s) || names.contains(u"name"_s) || names.contains(u"path"_s);
    return hasName && !names.contains(u"content"_s) && !names.contains(u"coded"_s);
}

Result<Incoming> readCodebook(QIODevice &device)
{
    const Result<QList<csv::Row>> rows = csv::read(device);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    if (rows->isEmpty()) {
        return failure(Error::Code::FileEmpty);
    }
    Reader reader(rows->constFirst().fields);
    if (!reader.isGood()) {
        return csv::malformed(1, u"not exactly one of the columns tag, name and path"_s);
    }
    for (qsizetype i = 1; i < rows->size(); ++i) {
        if (const Result<void> added = reader.add(rows->at(i)); !added) {
            return tl::unexpected<Error>(added.error());
        }
    }
    return reader.result();
}

} // namespace Sidelight
