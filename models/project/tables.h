// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/project/database.h"

#include <functional>
#include <map>
#include <utility>

namespace Sidelight
{

/** A table whose rows carry a checksum in their last column; see schema.h. */
struct Table {
    const char *name;
    const char *columns;     ///< without the checksum, the key first: "id, name"
    const char *order = "1"; ///< in which the rows are read
};

constexpr Table projectTable{"project", "only_row, id, created"};
constexpr Table sourcesTable{"sources", "id, key, position, file_name, encoding_declared, encoding_detected, "
                                        "encoding_used, encoding_had_errors, outlet, title, byline, agency, url, "
                                        "published, is_read, is_open, imported"};
constexpr Table partsTable{"parts", "source, number, kind, start, stop, reason, is_masked", "source, number"};
constexpr Table overrulesTable{"overrules", "source, number, start, stop, is_masked", "source, number"};
constexpr Table claimsTable{"claims", "id, parent, position, name, short_name, description, memo, colour, is_folder"};
constexpr Table codingsTable{"codings", "id, claim, source, start, stop, stance, attributed_to, note, coder, created, "
                                        "modified, origin, rule"};
constexpr Table rejectionsTable{"rejections", "id, source_a, start_a, stop_a, source_b, start_b, stop_b, note, coder, "
                                              "created"};
constexpr Table quoteDecisionsTable{"quote_decisions", "id, source, kind, start, stop, words, content_start, "
                                                       "content_stop, cue_start, cue_stop, mention_start, "
                                                       "mention_stop, speaker, type, coder, created"};
constexpr Table speakerDecisionsTable{"speaker_decisions", "id, name_a, name_b, are_one, coder, created"};

constexpr Table claimDetailsTable{"claim_details", "claim, free_colour, examples, counter_examples"};
constexpr Table memosTable{"memos", "id, memo, coder, modified"};
constexpr Table linksTable{"links", "id, kind, source_a, start_a, stop_a, words_a, source_b, start_b, stop_b, "
                                    "words_b, note, coder, created"};
constexpr Table rejectedSuggestionsTable{"rejected_suggestions", "id, claim, source, start, stop, words, coder, "
                                                                 "created"};
constexpr Table orphansTable{"orphans", "id, claim, source, stance, attributed_to, note, coder, created, modified, "
                                        "origin, rule, words, prefix, suffix, old_start, old_stop"};
constexpr Table rowMarksTable{"row_marks", "id, kind, at, coder"};
constexpr Table changeLogTable{"change_log", "number, at, who, kind, what"};

/**
 * Writes rows with their checksums, each kind of statement made once for all of them. Must not outlive the database.
 * Errors of all: DiskFull, Locked, Damaged, Database.
 */
class TableWriter final
{
public:
    explicit TableWriter(const Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> insert(const Table &table, const Row &row);
    /** Writes over the row with the same first column; an error if there is none. */
    [[nodiscard]] Result<void> update(const Table &table, const Row &row);
    /** Takes out the rows with that first column, however many. */
    [[nodiscard]] Result<void> removeAll(const Table &table, const Value &key);
    /** The same, but an error if there is none. */
    [[nodiscard]] Result<void> remove(const Table &table, const Value &key);

private:
    enum class Act {
        Insert,
        Update,
        Remove,
    };

    /** The statement for an act on a table, to be given its values. */
    Statement &statement(Act act, const Table &table);
    /** The statement that was run last must have changed a row. */
    [[nodiscard]] Result<void> expectChange(const Table &table, const Statement &statement) const;

    const Database &m_database;
    std::map<std::pair<Act, QByteArrayView>, Statement> m_statements; ///< by the tables' names
};

/** Gives every row to `take`, without its checksum. Damaged where one does not match, or where `take` returns false. */
[[nodiscard]] Result<void> readRows(const Database &database, const Table &table,
                                    const std::function<bool(const Row &)> &take);

} // namespace Sidelight
