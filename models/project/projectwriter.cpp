// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectwriter.h"

#include "models/project/rows.h"
#include "models/project/schema.h"
#include "models/project/tables.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/** Writes the rows of one change. */
class Writer final
{
public:
    Writer(const Database &database, PositionsById &positions)
        : m_database(database)
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
            written =
                removeRows(m_database, partsTable, idValue(after.id)).and_then([&] { return insertParts(after); });
        }
        if (written && (isOtherText || before.overrules != after.overrules)) {
            written = removeRows(m_database, overrulesTable, idValue(after.id)).and_then([&] {
                return insertOverrules(after);
            });
        }
        return written;
    }

    Result<void> remove(const Source &source)
    {
        const Value id = idValue(source.id);
        return removeRows(m_database, overrulesTable, id)
            .and_then([&] { return removeRows(m_database, partsTable, id); })
            .and_then([&] { return removeArticle(source.id); })
            .and_then([&] { return removeRow(m_database, sourcesTable, id); });
    }

    Result<void> insertArticle(const Source &source)
    {
        const Article &article = source.article;
        if (!article.text.isValidUtf16() || article.sha256 != sha256(article.originalBytes)) {
            return malformed(u"the article %1"_s.arg(source.key));
        }
        const QByteArray text = article.text.toUtf8();
        m_positions.insert(source.id, std::make_shared<const Positions>(article.text));
        return m_database
            .prepare("INSERT INTO articles (source, text, text_sha256, original, original_sha256) "
                     "VALUES (?, ?, ?, ?, ?)")
            .bind(idValue(source.id))
            .bind(Utf8{text})
            .bind(sha256(text))
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

    Result<void> insert(const Claim &claim) { return insertChecked(claimsTable, claimRow(claim)); }
    Result<void> update(const Claim &, const Claim &after) { return updateChecked(claimsTable, claimRow(after)); }
    Result<void> remove(const Claim &claim) { return removeRow(m_database, claimsTable, idValue(claim.id)); }

    Result<void> insert(const Coding &coding) { return insertChecked(codingsTable, rowOf(coding)); }
    Result<void> update(const Coding &, const Coding &after) { return updateChecked(codingsTable, rowOf(after)); }
    Result<void> remove(const Coding &coding) { return removeRow(m_database, codingsTable, idValue(coding.id)); }

    std::optional<Row> rowOf(const Coding &coding) const
    {
        const auto positions = m_positions.value(coding.source);
        return positions ? codingRow(coding, *positions) : std::nullopt;
    }

    Result<void> insert(const Rejection &rejection) { return insertChecked(rejectionsTable, rowOf(rejection)); }
    Result<void> update(const Rejection &, const Rejection &after)
    {
        return updateChecked(rejectionsTable, rowOf(after));
    }
    Result<void> remove(const Rejection &rejection)
    {
        return removeRow(m_database, rejectionsTable, idValue(rejection.id));
    }

    std::optional<Row> rowOf(const Rejection &rejection) const
    {
        const auto inA = m_positions.value(rejection.a.source);
        const auto inB = m_positions.value(rejection.b.source);
        return inA && inB ? rejectionRow(rejection, *inA, *inB) : std::nullopt;
    }

    Result<void> insert(const QuoteDecision &decision) { return insertChecked(quoteDecisionsTable, rowOf(decision)); }
    Result<void> update(const QuoteDecision &, const QuoteDecision &after)
    {
        return updateChecked(quoteDecisionsTable, rowOf(after));
    }
    Result<void> remove(const QuoteDecision &decision)
    {
        return removeRow(m_database, quoteDecisionsTable, idValue(decision.id));
    }

    std::optional<Row> rowOf(const QuoteDecision &decision) const
    {
        const auto positions = m_positions.value(decision.source);
        return positions ? quoteDecisionRow(decision, *positions) : std::nullopt;
    }

    Result<void> insert(const SpeakerDecision &decision)
    {
        return insertChecked(speakerDecisionsTable, speakerDecisionRow(decision));
    }
    Result<void> update(const SpeakerDecision &, const SpeakerDecision &after)
    {
        return updateChecked(speakerDecisionsTable, speakerDecisionRow(after));
    }
    Result<void> remove(const SpeakerDecision &decision)
    {
        return removeRow(m_database, speakerDecisionsTable, idValue(decision.id));
    }

    Result<void> insertChecked(const Table &table, const std::optional<Row> &row)
    {
        return row ? insertRow(m_database, table, *row) : malformedRow(table);
    }

    Result<void> updateChecked(const Table &table, const std::optional<Row> &row)
    {
        return row ? updateRow(m_database, table, *row) : malformedRow(table);
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
        return insertRow(database, projectTable, row);
    });
}

Result<void> writeChange(const Database &database, const Change &change, PositionsById &positions)
{
    Writer writer(database, positions);
    return writer.writeEdits(change.sources)
        .and_then([&] { return writer.writeEdits(change.claims); })
        .and_then([&] { return writer.writeEdits(change.codings); })
        .and_then([&] { return writer.writeEdits(change.rejections); })
        .and_then([&] { return writer.writeEdits(change.quoteDecisions); })
        .and_then([&] { return writer.writeEdits(change.speakerDecisions); });
}

} // namespace Sidelight
