// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/projectreader.h"

#include "models/project/rows.h"
#include "models/project/schema.h"
#include "models/project/tables.h"
#include "models/text/sha256.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

bool isSha256(const Value &sum, const QByteArray &bytes)
{
    return sum == Value(sha256(bytes));
}

/** What stands in the file besides rows, but for the statistics that any SQLite tool may add. */
Result<QList<Row>> schemaOf(const Database &database)
{
    QList<Row> rows;
    Statement statement = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema "
                                           "WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY name");
    Result<bool> step = statement.next();
    for (; step && *step; step = statement.next()) {
        rows.append(statement.row());
    }
    return step.map([&](bool) { return rows; });
}

Result<QList<Row>> expectedSchema(qint32 version)
{
    return Database::open(u":memory:"_s, Database::Access::Create)
        .and_then([version](const std::unique_ptr<Database> &empty) {
            return writeSchema(*empty, 0, version).and_then([&] { return schemaOf(*empty); });
        });
}

/** Reads all tables of a project; every step leaves what the next one needs. */
class Reader final
{
public:
    Reader(const Database &database, PositionsById &positions)
        : m_database(database)
        , m_positions(positions)
    {
    }

    Result<ProjectData> read()
    {
        return readId()
            .and_then([this] { return readSources(); })
            .and_then([this] { return readArticles(); })
            .and_then([this] { return readParts(); })
            .and_then([this] { return readOverrules(); })
            .and_then([this] { return readClaims(); })
            .and_then([this] { return readClaimDetails(); })
            .and_then([this] { return readCodings(); })
            .and_then([this] { return readRejections(); })
            .and_then([this] { return readQuoteDecisions(); })
            .and_then([this] { return readSpeakerDecisions(); })
            .and_then([this] { return readMemos(); })
            .and_then([this] { return readLinks(); })
            .and_then([this] { return readRejectedSuggestions(); })
            .and_then([this] { return readOrphans(); })
            .and_then([this] { return readRowMarks(); })
            .map([this] { return inOrder(); });
    }

private:
    Result<void> readId()
    {
        return readRows(m_database, projectTable,
                        [this](const Row &row) {
                            m_data.id = idFromValue(row.at(1));
                            return !m_data.id.isNull();
                        })
            .and_then([this]() -> Result<void> {
                return m_data.id.isNull() ? Result<void>(damaged(u"the project's own row is missing"_s))
                                          : Result<void>();
            });
    }

    Result<void> readSources()
    {
        return readRows(m_database, sourcesTable, [this](const Row &row) {
            const std::optional<Source> source = sourceFromRow(row);
            if (source) {
                m_places.insert(source->id, m_data.sources.size());
                m_data.sources.append(*source);
            }
            return source.has_value();
        });
    }

    Result<void> readArticles()
    {
        Statement statement = m_database.prepare("SELECT source, text, text_sha256, original, original_sha256 "
                                                 "FROM articles");
        Result<bool> step = statement.next();
        for (; step && *step; step = statement.next()) {
            if (const Result<void> taken = takeArticle(statement.row()); !taken) {
                return taken;
            }
        }
        if (step && m_positions.size() != m_data.sources.size()) {
            return damaged(u"an article is missing"_s);
        }
        return step.map([](bool) {});
    }

    Result<void> takeArticle(const Row &row)
    {
        enum Column { SourceColumn, TextColumn, TextSumColumn, OriginalColumn, OriginalSumColumn };
        Source *source = sourceOf(row.at(SourceColumn));
        const auto *text = std::get_if<Utf8>(&row.at(TextColumn));
        const auto *original = std::get_if<QByteArray>(&row.at(OriginalColumn));
        if (!source || !text || !original) {
            return damaged(u"a row of articles"_s);
        }
        if (!isSha256(row.at(TextSumColumn), text->bytes) || !isSha256(row.at(OriginalSumColumn), *original)) {
            return failure(Error::Code::TextChanged, m_database.path(), source->key + u' ' + source->article.fileName);
        }
        source->article.text = QString::fromUtf8(text->bytes);
        source->article.originalBytes = *original;
        source->article.sha256 = std::get<QByteArray>(row.at(OriginalSumColumn));
        m_positions.insert(source->id, std::make_shared<const Positions>(source->article.text));
        return {};
    }

    Result<void> readParts()
    {
        return readRows(m_database, partsTable, [this](const Row &row) {
            Source *source = sourceOf(row.constFirst());
            const auto part = source ? partFromRow(row, *m_positions.value(source->id)) : std::nullopt;
            if (part) {
                source->article.parts.append(*part);
            }
            return part.has_value();
        });
    }

    Result<void> readOverrules()
    {
        return readRows(m_database, overrulesTable, [this](const Row &row) {
            Source *source = sourceOf(row.constFirst());
            const auto overrule = source ? overruleFromRow(row, *m_positions.value(source->id)) : std::nullopt;
            if (overrule) {
                source->overrules.append(*overrule);
            }
            return overrule.has_value();
        });
    }

    Result<void> readClaims()
    {
        return readRows(m_database, claimsTable, [this](const Row &row) {
            const std::optional<Claim> claim = claimFromRow(row);
            if (claim) {
                m_data.claims.append(*claim);
            }
            return claim.has_value();
        });
    }

    Result<void> readClaimDetails()
    {
        QHash<QUuid, qsizetype> places;
        for (qsizetype place = 0; place < m_data.claims.size(); ++place) {
            places.insert(m_data.claims.at(place).id, place);
        }
        return readRowsSince(4, claimDetailsTable, [this, places](const Row &row) {
            const qsizetype place = places.value(idFromValue(row.constFirst()), -1);
            return place >= 0 && takeClaimDetails(m_data.claims[place], row);
        });
    }

    Result<void> readCodings() { return readRows(m_database, codingsTable, placed(m_data.codings, 2, codingFromRow)); }

    /** The rows of a table that older files do not have. */
    Result<void> readRowsSince(qint32 firstVersion, const Table &table, const std::function<bool(const Row &)> &take)
    {
        return schemaVersionOf(m_database).and_then([&](qint32 version) {
            return version < firstVersion ? Result<void>() : readRows(m_database, table, take);
        });
    }

    Result<void> readRejections()
    {
        return readRowsSince(2, rejectionsTable, placedTwice(m_data.rejections, 1, 4, rejectionFromRow));
    }

    Result<void> readQuoteDecisions()
    {
        return readRowsSince(3, quoteDecisionsTable, placed(m_data.quoteDecisions, 1, quoteDecisionFromRow));
    }

    Result<void> readSpeakerDecisions()
    {
        return readRowsSince(3, speakerDecisionsTable, plain(m_data.speakerDecisions, speakerDecisionFromRow));
    }

    Result<void> readMemos()
    {
        return readRowsSince(4, memosTable, [this](const Row &row) {
            const auto memo = memoFromRow(row);
            const bool isOfSomething = memo && (memo->id == m_data.id || m_places.contains(memo->id));
            if (isOfSomething) {
                m_data.memos.append(*memo);
            }
            return isOfSomething;
        });
    }

    Result<void> readLinks() { return readRowsSince(4, linksTable, placedTwice(m_data.links, 2, 6, linkFromRow)); }

    Result<void> readRejectedSuggestions()
    {
        return readRowsSince(4, rejectedSuggestionsTable,
                             placed(m_data.rejectedSuggestions, 2, rejectedSuggestionFromRow));
    }

    Result<void> readOrphans() { return readRowsSince(4, orphansTable, plain(m_data.orphans, orphanFromRow)); }

    Result<void> readRowMarks() { return readRowsSince(5, rowMarksTable, plain(m_data.marks, rowMarkFromRow)); }

    // What takes rows into a list: with no positions, or those of the sources whose ids stand in the columns.

    using Take = std::function<bool(const Row &)>;

    template <class T>
    static bool taken(QList<T> &list, const std::optional<T> &item)
    {
        if (item) {
            list.append(*item);
        }
        return item.has_value();
    }

    template <class T>
    static Take plain(QList<T> &list, std::optional<T> (*make)(const Row &))
    {
        return [&list, make](const Row &row) { return taken(list, make(row)); };
    }

    template <class T>
    Take placed(QList<T> &list, int sourceColumn, std::optional<T> (*make)(const Row &, const Positions &)) const
    {
        return [this, &list, sourceColumn, make](const Row &row) {
            const auto positions = m_positions.value(idFromValue(row.at(sourceColumn)));
            return positions && taken(list, make(row, *positions));
        };
    }

    template <class T>
    Take placedTwice(QList<T> &list, int columnOfA, int columnOfB,
                     std::optional<T> (*make)(const Row &, const Positions &, const Positions &)) const
    {
        return [this, &list, columnOfA, columnOfB, make](const Row &row) {
            const auto inA = m_positions.value(idFromValue(row.at(columnOfA)));
            const auto inB = m_positions.value(idFromValue(row.at(columnOfB)));
            return inA && inB && taken(list, make(row, *inA, *inB));
        };
    }

    Source *sourceOf(const Value &id)
    {
        const auto place = m_places.constFind(idFromValue(id));
        return place == m_places.cend() ? nullptr : &m_data.sources[*place];
    }

    template <class T>
    static QList<Edit<T>> added(const QList<T> &rows)
    {
        QList<Edit<T>> edits;
        for (const T &row : rows) {
            edits.append({{}, row});
        }
        return edits;
    }

    /** The data with its lists in the order that ProjectData keeps. */
    ProjectData inOrder() const
    {
        Change everything;
        std::apply([&](auto... kind) { ((everything.*kind.second = added(m_data.*kind.first)), ...); }, rowKinds);
        ProjectData data;
        data.id = m_data.id;
        data.apply(everything);
        return data;
    }

    tl::unexpected<Error> damaged(const QString &detail) const
    {
        return failure(Error::Code::Damaged, m_database.path(), detail);
    }

    const Database &m_database;
    PositionsById &m_positions;
    ProjectData m_data;
    QHash<QUuid, qsizetype> m_places; ///< of the sources in m_data
};

} // namespace

Result<void> checkIntegrity(const Database &database)
{
    const auto damaged = [&](const QString &detail) { return failure(Error::Code::Damaged, database.path(), detail); };
    const Result<QList<Row>> schema = schemaOf(database);
    const Result<QList<Row>> expected =
        schemaVersionOf(database).and_then([](qint32 version) { return expectedSchema(version); });
    if (!schema || !expected) {
        return tl::unexpected(schema ? expected.error() : schema.error());
    }
    if (*schema != *expected) {
        return damaged(u"its tables are not those of a project"_s);
    }
    const Result<Value> pages = database.single("PRAGMA integrity_check(1)");
    if (!pages || *pages != Value(Utf8{"ok"})) {
        const auto *detail = pages ? std::get_if<Utf8>(&*pages) : nullptr;
        return pages ? damaged(detail ? QString::fromUtf8(detail->bytes) : QString()) : tl::unexpected(pages.error());
    }
    Statement references = database.prepare("PRAGMA foreign_key_check");
    return references.next().and_then([&](bool isBroken) -> Result<void> {
        return isBroken ? Result<void>(damaged(u"a reference points nowhere"_s)) : Result<void>();
    });
}

Result<QList<LogEntry>> readLog(const Database &database)
{
    QList<LogEntry> entries;
    return schemaVersionOf(database)
        .and_then([&](qint32 version) {
            return version < 4 ? Result<void>() : readRows(database, changeLogTable, [&](const Row &row) {
                const auto entry = logEntryFromRow(row);
                entries.append(entry.value_or(LogEntry()));
                return entry.has_value();
            });
        })
        .map([&] { return entries; });
}

Result<ProjectData> readProject(const Database &database, PositionsById &positions)
{
    positions.clear();
    return Reader(database, positions).read();
}

} // namespace Sidelight
