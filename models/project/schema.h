// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <array>

namespace Sidelight
{

constexpr qint32 applicationId = 0x53646C74; ///< "Sdlt", at byte 68 of the file

/**
 * The project file of version 1; README.md beside this file says what stands where. Positions are code points of
 * articles.text, half-open. Checksums are rowChecksum() of the columns before them.
 */
constexpr const char *firstSchemaSql = R"sql(
CREATE TABLE project (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    id TEXT NOT NULL,
    created TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE sources (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    encoding_declared TEXT NOT NULL,
    encoding_detected TEXT NOT NULL,
    encoding_used TEXT NOT NULL,
    encoding_had_errors INTEGER NOT NULL CHECK (encoding_had_errors IN (0, 1)),
    outlet TEXT NOT NULL,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    agency TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT,
    is_read INTEGER NOT NULL CHECK (is_read IN (0, 1)),
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    imported TEXT,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE articles (
    source TEXT PRIMARY KEY NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
    original BLOB NOT NULL,
    original_sha256 BLOB NOT NULL CHECK (length(original_sha256) = 32)
) STRICT;

CREATE TABLE parts (
    source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    stop INTEGER NOT NULL CHECK (stop >= start),
    reason TEXT NOT NULL,
    is_masked INTEGER NOT NULL CHECK (is_masked IN (0, 1)),
    checksum BLOB NOT NULL,
    PRIMARY KEY (source, number)
) STRICT;

CREATE TABLE overrules (
    source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    stop INTEGER NOT NULL CHECK (stop >= start),
    is_masked INTEGER NOT NULL CHECK (is_masked IN (0, 1)),
    checksum BLOB NOT NULL,
    PRIMARY KEY (source, number)
) STRICT;

CREATE TABLE claims (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    parent TEXT REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    description TEXT NOT NULL,
    memo TEXT NOT NULL,
    colour INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 12),
    is_folder INTEGER NOT NULL CHECK (is_folder IN (0, 1)),
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE codings (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    claim TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER CHECK (start >= 0),
    stop INTEGER CHECK (stop >= start),
    stance TEXT NOT NULL CHECK (stance IN ('asserts', 'attributes', 'disputes', 'questions', 'omits')),
    attributed_to TEXT NOT NULL,
    note TEXT NOT NULL,
    coder TEXT NOT NULL,
    created TEXT,
    modified TEXT,
    origin TEXT NOT NULL CHECK (origin IN ('manual', 'accepted', 'imported')),
    rule TEXT NOT NULL,
    checksum BLOB NOT NULL,
    CHECK ((start IS NULL) = (stop IS NULL))
) STRICT;

CREATE INDEX claims_by_parent ON claims (parent);
CREATE INDEX codings_by_claim ON codings (claim);
CREATE INDEX codings_by_source ON codings (source);
)sql";

/** Version 2: what the analyst rejected as a shared passage. */
constexpr const char *rejectionsSql = R"sql(
CREATE TABLE rejections (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    source_a TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    start_a INTEGER NOT NULL CHECK (start_a >= 0),
    stop_a INTEGER NOT NULL CHECK (stop_a > start_a),
    source_b TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    start_b INTEGER NOT NULL CHECK (start_b >= 0),
    stop_b INTEGER NOT NULL CHECK (stop_b > start_b),
    note TEXT NOT NULL,
    coder TEXT NOT NULL,
    created TEXT,
    checksum BLOB NOT NULL,
    CHECK (source_a <> source_b)
) STRICT;

CREATE INDEX rejections_by_source_a ON rejections (source_a);
CREATE INDEX rejections_by_source_b ON rejections (source_b);
)sql";

/** Version 3: what the analyst put right about quotes and speakers. */
constexpr const char *quoteDecisionsSql = R"sql(
CREATE TABLE quote_decisions (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('changed', 'removed', 'added')),
    start INTEGER NOT NULL CHECK (start >= 0),
    stop INTEGER NOT NULL CHECK (stop > start),
    words TEXT NOT NULL,
    content_start INTEGER CHECK (content_start >= 0),
    content_stop INTEGER CHECK (content_stop > content_start),
    cue_start INTEGER CHECK (cue_start >= 0),
    cue_stop INTEGER CHECK (cue_stop > cue_start),
    mention_start INTEGER CHECK (mention_start >= 0),
    mention_stop INTEGER CHECK (mention_stop > mention_start),
    speaker TEXT,
    type TEXT CHECK (type IN ('direct', 'indirect', 'mixed')),
    coder TEXT NOT NULL,
    created TEXT,
    checksum BLOB NOT NULL,
    CHECK ((content_start IS NULL) = (content_stop IS NULL)),
    CHECK ((cue_start IS NULL) = (cue_stop IS NULL)),
    CHECK ((mention_start IS NULL) = (mention_stop IS NULL))
) STRICT;

CREATE TABLE speaker_decisions (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name_a TEXT NOT NULL,
    name_b TEXT NOT NULL,
    are_one INTEGER NOT NULL CHECK (are_one IN (0, 1)),
    coder TEXT NOT NULL,
    created TEXT,
    checksum BLOB NOT NULL
) STRICT;

CREATE INDEX quote_decisions_by_source ON quote_decisions (source);
)sql";

/**
 * Version 4: what the analyst writes and links, what was rejected of suggestions, what a newer text lost, and the log.
 * claim_details holds what claims had no column for; a claim without any of it has no row there.
 */
constexpr const char *analystSql = R"sql(
CREATE TABLE claim_details (
    claim TEXT PRIMARY KEY NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    free_colour TEXT NOT NULL,
    examples TEXT NOT NULL,
    counter_examples TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE memos (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    memo TEXT NOT NULL,
    coder TEXT NOT NULL,
    modified TEXT,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE links (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('same-claim', 'answers', 'contradicts', 'source-of')),
    source_a TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    start_a INTEGER NOT NULL CHECK (start_a >= 0),
    stop_a INTEGER NOT NULL CHECK (stop_a >= start_a),
    words_a TEXT NOT NULL,
    source_b TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    start_b INTEGER NOT NULL CHECK (start_b >= 0),
    stop_b INTEGER NOT NULL CHECK (stop_b >= start_b),
    words_b TEXT NOT NULL,
    note TEXT NOT NULL,
    coder TEXT NOT NULL,
    created TEXT,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE rejected_suggestions (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    claim TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL CHECK (start >= 0),
    stop INTEGER NOT NULL CHECK (stop > start),
    words TEXT NOT NULL,
    coder TEXT NOT NULL,
    created TEXT,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE orphans (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    claim TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL CHECK (stance IN ('asserts', 'attributes', 'disputes', 'questions')),
    attributed_to TEXT NOT NULL,
    note TEXT NOT NULL,
    coder TEXT NOT NULL,
    created TEXT,
    modified TEXT,
    origin TEXT NOT NULL CHECK (origin IN ('manual', 'accepted', 'imported')),
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    old_start INTEGER NOT NULL CHECK (old_start >= 0),
    old_stop INTEGER NOT NULL CHECK (old_stop >= old_start),
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE change_log (
    number INTEGER PRIMARY KEY,
    at TEXT,
    who TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),
    what TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE INDEX links_by_source_a ON links (source_a);
CREATE INDEX links_by_source_b ON links (source_b);
CREATE INDEX rejected_suggestions_by_claim ON rejected_suggestions (claim);
CREATE INDEX rejected_suggestions_by_source ON rejected_suggestions (source);
CREATE INDEX orphans_by_claim ON orphans (claim);
CREATE INDEX orphans_by_source ON orphans (source);
)sql";

/** Version 5: what was done to rows that cannot tell it themselves; without it what was removed came back by a merge.
 */
constexpr const char *rowMarksSql = R"sql(
CREATE TABLE row_marks (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('changed', 'removed')),
    at TEXT NOT NULL,
    coder TEXT NOT NULL,
    checksum BLOB NOT NULL
) STRICT;
)sql";

/** What makes a file of version n + 1 out of one of version n; a new file is made by all of them. Never changed. */
constexpr std::array schemaSteps{firstSchemaSql, rejectionsSql, quoteDecisionsSql, analystSql, rowMarksSql};

constexpr qint32 schemaVersion = schemaSteps.size(); ///< `user_version`, at byte 60

} // namespace Sidelight
