// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectwriter.h"

#include "models/project/rows.h"
#include "models/project/schema.h"
#include "models/project/tables.h"
#include "models/text/sha256.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** Writes the rows of one change. */
class Writer final
{
public:
    Writer(const Database &database, PositionsById &positions)
        : m_database(database)
        , m_tables(database)
        , m_positions(positions)
    {
    }

    template <class T>
    Result<void> writeEdits(const QList<Edit<T>> &edits)
    {
        for (const Edit<T> &edit : edits) {
            if (const Result<void> written = write(edit); !written) {
                return written;
            }
        }
        return {};
    }

private:
    template <class T>
    Result<void> write(const Edit<T> &edit)
    {
        if (edit.before && edit.after && edit.before->id == edit.after->id) {
            return update(*edit.before, *edit.after);
        }
        Result<void> written;
        if (edit.before) {
            written = remove(*edit.before);
        }
        if (written && edit.after) {
            written = insert(*edit.after);
        }
        return written;
    }

    Result<void> insert(const Source &source)
    {
        return insertChecked(sourcesTable, sourceRow(source))
            .and_then([&] { return insertArticle(source); })
            .and_then([&] { return insertParts(source); })
            .and_then([&] { return insertOverrules(source); });
    }

    Result<void> update(const Source &before, const Source &after)
    {
        Result<void> written = updateChecked(sourcesTable, sourceRow(after));
        const Article &was = before.article;
        const Article &is = after.article;
        const bool isOtherText = was.text != is.text;
        if (written && (isOtherText || was.originalBytes != is.originalBytes || was.sha256 != is.sha256)) {
            written = removeArticle(after.id).and_then([&] { return insertArticle(after); });
        }
        if (written && (isOtherText || was.parts != is.parts)) {
            written = m_tables.removeAll(partsTable, idValue(after.id)).and_then([&] { return insertParts(after); });
        }
        if (written && (isOtherText || before.overrules != after.overrules)) {
            written =
                m_tables.removeAll(overrulesTable, idValue(after.id)).and_then([&] { return insertOverrules(after); });
        }
        return written;
    }

    Result<void> remove(const Source &source)
    {
        const Value id = idValue(source.id);
        return m_tables.removeAll(overrulesTable, id)
            .and_then([&] { return m_tables.removeAll(partsTable, id); })
            .and_then([&] { return removeArticle(source.id); })
            .and_then([&] { return m_tables.remove(sourcesTable, id); });
    }

    Result<void> insertArticle(const Source &source)
    {
        const Article &article = source.article;
        if (!article.text.isValidUtf16() || article.sha256 != sha256(article.originalBytes)) {
            return malformed(u"the article %1"_s.arg(source.key));
        }
        const QByteArray text = article.text.toUtf8();
        const QByteArray textSum = text == article.originalBytes ? article.sha256 : sha256(text);
        m_positions.insert(source.id, std::make_shared<const Positions>(article.text));
        return m_database
            .prepare("INSERT INTO articles (source, text, text_sha256, original, original_sha256) "
                     "VALUES (?, ?, ?, ?, ?)")
            .bind(idValue(source.id))
            .bind(Utf8{text})
            .bind(textSum)
            .bind(article.originalBytes)
            .bind(article.sha256)
            .run();
    }

    Result<void> removeArticle(const QUuid &source)
    {
        m_positions.remove(source);
        return m_database.prepare("DELETE FROM articles WHERE source = ?").bind(idValue(source)).run();
    }

    Result<void> insertParts(const Source &source)
    {
        return insertNumbered(source, source.article.parts, partsTable, partRow);
    }

    Result<void> insertOverrules(const Source &source)
    {
        return insertNumbered(source, source.overrules, overrulesTable, overruleRow);
    }

    template <class Items, class RowOf>
    Result<void> insertNumbered(const Source &source, const Items &items, const Table &table, RowOf rowOf)
    {
        Result<void> written;
        const auto positions = m_positions.value(source.id);
        for (qsizetype number = 0; written && number < items.size(); ++number) {
            written = positions ? insertChecked(table, rowOf(source.id, number, items.at(number), *positions))
                                : malformed(u"no text for %1"_s.arg(source.key));
        }
        return written;
    }

    Result<void> insert(const Claim &claim)
    {
        return insertChecked(claimsTable, claimRow(claim)).and_then([&] { return insertDetails(claim); });
    }

    Result<void> update(const Claim &before, const Claim &after)
    {
        const bool hasOtherDetails = claimDetailsRow(before) != claimDetailsRow(after);
        Result<void> written = updateChecked(claimsTable, claimRow(after));
        if (written && hasOtherDetails && hasDetails(before)) {
            written = m_tables.remove(claimDetailsTable, idValue(after.id));
        }
        return written && hasOtherDetails ? insertDetails(after) : written;
    }

    Result<void> remove(const Claim &claim)
    {
        const Value id = idValue(claim.id);
        const Result<void> removed = hasDetails(claim) ? m_tables.remove(claimDetailsTable, id) : Result<void>();
        return removed.and_then([&] { return m_tables.remove(claimsTable, id); });
    }

    Result<void> insertDetails(const Claim &claim)
    {
        return hasDetails(claim) ? insertChecked(claimDetailsTable, claimDetailsRow(claim)) : Result<void>();
    }

    // Rows that stand in one table alone.

    template <class T>
    Result<void> insert(const T &item)
    {
        return insertChecked(tableOf(item), rowOf(item));
    }

    template <class T>
    Result<void> update(const T &, const T &after)
    {
        return updateChecked(tableOf(after), rowOf(after));
    }

    template <class T>
    Result<void> remove(const T &item)
    {
        return m_tables.remove(tableOf(item), idValue(item.id));
    }

    static const Table &tableOf(const Coding &) { return codingsTable; }
    static const Table &tableOf(const Rejection &) { return rejectionsTable; }
    static const Table &tableOf(const QuoteDecision &) { return quoteDecisionsTable; }
    static const Table &tableOf(const SpeakerDecision &) { return speakerDecisionsTable; }
    static const Table &tableOf(const Memo &) { return memosTable; }
    static const Table &tableOf(const SpanLink &) { return linksTable; }
    static const Table &tableOf(const RejectedSuggestion &) { return rejectedSuggestionsTable; }
    static const Table &tableOf(const OrphanedCoding &) { return orphansTable; }
    static const Table &tableOf(const RowMark &) { return rowMarksTable; }

    std::optional<Row> rowOf(const Coding &coding) const { return placedRow(codingRow, coding, coding.source); }
    std::optional<Row> rowOf(const Rejection &rejection) const
    {
        return pairRow(rejectionRow, rejection, rejection.a.source, rejection.b.source);
    }
    std::optional<Row> rowOf(const QuoteDecision &decision) const
    {
        return placedRow(quoteDecisionRow, decision, decision.source);
    }
    static std::optional<Row> rowOf(const SpeakerDecision &decision) { return speakerDecisionRow(decision); }
    static std::optional<Row> rowOf(const Memo &memo) { return memoRow(memo); }
    std::optional<Row> rowOf(const SpanLink &link) const
    {
        return pairRow(linkRow, link, link.a.source, link.b.source);
    }
    std::optional<Row> rowOf(const RejectedSuggestion &rejected) const
    {
        return placedRow(rejectedSuggestionRow, rejected, rejected.place.source);
    }
    static std::optional<Row> rowOf(const OrphanedCoding &orphan) { return orphanRow(orphan); }
    static std::optional<Row> rowOf(const RowMark &mark) { return rowMarkRow(mark); }

    template <class T>
    std::optional<Row> placedRow(std::optional<Row> (*make)(const T &, const Positions &), const T &item,
                                 const QUuid &source) const
    {
        const auto positions = m_positions.value(source);
        return positions ? make(item, *positions) : std::nullopt;
    }

    template <class T>
    std::optional<Row> pairRow(std::optional<Row> (*make)(const T &, const Positions &, const Positions &),
                               const T &item, const QUuid &sourceA, const QUuid &sourceB) const
    {
        const auto inA = m_positions.value(sourceA);
        const auto inB = m_positions.value(sourceB);
        return inA && inB ? make(item, *inA, *inB) : std::nullopt;
    }

    Result<void> insertChecked(const Table &table, const std::optional<Row> &row)
    {
        return row ? m_tables.insert(table, *row) : malformedRow(table);
    }

    Result<void> updateChecked(const Table &table, const std::optional<Row> &row)
    {
        return row ? m_tables.update(table, *row) : malformedRow(table);
    }

    Result<void> malformedRow(const Table &table) const
    {
        return malformed(u"a value for %1"_s.arg(QLatin1StringView(table.name)));
    }

    Result<void> malformed(const QString &detail) const
    {
        return failure(Error::Code::Malformed, m_database.path(), detail);
    }

    const Database &m_database;
    TableWriter m_tables;
    PositionsById &m_positions;
};

} // namespace

Result<qint32> schemaVersionOf(const Database &database)
{
    return database.single("PRAGMA user_version").map([](const Value &version) {
        const auto *number = std::get_if<qint64>(&version);
        return number ? static_cast<qint32>(*number) : 0;
    });
}

Result<void> writeSchema(const Database &database, qint32 from, qint32 to)
{
    Result<void> written;
    for (qint32 version = from; written && version < to; ++version) {
        written = database.runScript(schemaSteps.at(version));
    }
    return written.and_then([&] { return database.run("PRAGMA user_version = " + QByteArray::number(to)); });
}

Result<void> writeEmptyProject(const Database &database, const QUuid &id, const QDateTime &created)
{
    const QByteArray number = "PRAGMA application_id = " + QByteArray::number(applicationId);
    const Row row{qint64(1), idValue(id), Utf8{created.toUTC().toString(Qt::ISODateWithMs).toUtf8()}};
    return database.run(number).and_then([&] { return writeSchema(database, 0, schemaVersion); }).and_then([&] {
        return TableWriter(database).insert(projectTable, row);
    });
}

Result<void> writeChange(const Database &database, const Change &change, PositionsById &positions)
{
    Writer writer(database, positions);
    return std::apply(
        [&](auto... list) {
            Result<void> written;
            ((written = written.and_then([&] { return writer.writeEdits(change.*list); })), ...);
            return written;
        },
        changeLists);
}

Result<void> writeLogEntry(const Database &database, const LogEntry &entry)
{
    return database.single("SELECT coalesce(max(number), 0) + 1 FROM change_log")
        .and_then([&](const Value &number) -> Result<void> {
            LogEntry numbered = entry;
            const auto *next = std::get_if<qint64>(&number);
            numbered.number = next ? *next : 0;
            const std::optional<Row> row = logEntryRow(numbered);
            return row ? TableWriter(database).insert(changeLogTable, *row)
                       : Result<void>(failure(Error::Code::Malformed, database.path(), u"an entry of the log"_s));
        });
}

} // namespace Sidelight
