// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/coding.h"
#include "models/project/logentry.h"
#include "models/project/memo.h"
#include "models/project/orphanedcoding.h"
#include "models/project/quotedecision.h"
#include "models/project/rejectedsuggestion.h"
#include "models/project/rejection.h"
#include "models/project/rowmark.h"
#include "models/project/source.h"
#include "models/project/spanlink.h"
#include "models/project/speakerdecision.h"
#include "models/project/statement.h"
#include "models/text/positions.h"

#include <optional>

namespace Sidelight
{

// Values of a project as rows of its file and back, in the order of the columns in schema.h and without their
// checksums. Making a row gives nothing where a value cannot be kept as it is (half a surrogate pair, a year beyond
// 9999, a span that is not of the text); reading one gives nothing where it holds what was never written.

[[nodiscard]] std::optional<Row> sourceRow(const Source &source);
/** All but the article's text, bytes and parts, and the overrules: those have tables of their own. */
[[nodiscard]] std::optional<Source> sourceFromRow(const Row &row);

[[nodiscard]] std::optional<Row> partRow(const QUuid &source, qsizetype number, const Part &part,
                                         const Positions &positions);
[[nodiscard]] std::optional<Part> partFromRow(const Row &row, const Positions &positions);

[[nodiscard]] std::optional<Row> overruleRow(const QUuid &source, qsizetype number, const PartOverrule &overrule,
                                             const Positions &positions);
[[nodiscard]] std::optional<PartOverrule> overruleFromRow(const Row &row, const Positions &positions);

[[nodiscard]] std::optional<Row> claimRow(const Claim &claim);
/** All but its details. */
[[nodiscard]] std::optional<Claim> claimFromRow(const Row &row);

/** Whether a claim has what stands in a table of its own: free colour, examples, counter-examples. */
[[nodiscard]] bool hasDetails(const Claim &claim);
[[nodiscard]] std::optional<Row> claimDetailsRow(const Claim &claim);
/** Puts a row of details into `claim`, which it must be of; false where it cannot. */
[[nodiscard]] bool takeClaimDetails(Claim &claim, const Row &row);

[[nodiscard]] std::optional<Row> codingRow(const Coding &coding, const Positions &positions);
[[nodiscard]] std::optional<Coding> codingFromRow(const Row &row, const Positions &positions);

[[nodiscard]] std::optional<Row> rejectionRow(const Rejection &rejection, const Positions &inA, const Positions &inB);
[[nodiscard]] std::optional<Rejection> rejectionFromRow(const Row &row, const Positions &inA, const Positions &inB);

[[nodiscard]] std::optional<Row> quoteDecisionRow(const QuoteDecision &decision, const Positions &positions);
[[nodiscard]] std::optional<QuoteDecision> quoteDecisionFromRow(const Row &row, const Positions &positions);

[[nodiscard]] std::optional<Row> speakerDecisionRow(const SpeakerDecision &decision);
[[nodiscard]] std::optional<SpeakerDecision> speakerDecisionFromRow(const Row &row);

[[nodiscard]] std::optional<Row> memoRow(const Memo &memo);
[[nodiscard]] std::optional<Memo> memoFromRow(const Row &row);

[[nodiscard]] std::optional<Row> linkRow(const SpanLink &link, const Positions &inA, const Positions &inB);
[[nodiscard]] std::optional<SpanLink> linkFromRow(const Row &row, const Positions &inA, const Positions &inB);

[[nodiscard]] std::optional<Row> rejectedSuggestionRow(const RejectedSuggestion &rejected, const Positions &positions);
[[nodiscard]] std::optional<RejectedSuggestion> rejectedSuggestionFromRow(const Row &row, const Positions &positions);

[[nodiscard]] std::optional<Row> orphanRow(const OrphanedCoding &orphan);
[[nodiscard]] std::optional<OrphanedCoding> orphanFromRow(const Row &row);

[[nodiscard]] std::optional<Row> rowMarkRow(const RowMark &mark);
[[nodiscard]] std::optional<RowMark> rowMarkFromRow(const Row &row);

[[nodiscard]] std::optional<Row> logEntryRow(const LogEntry &entry);
[[nodiscard]] std::optional<LogEntry> logEntryFromRow(const Row &row);

/** An id as it stands in the file: 36 characters, lower case, no braces. NULL for none. */
[[nodiscard]] Value idValue(const QUuid &id);
[[nodiscard]] QUuid idFromValue(const Value &value);

/** SHA-256 over every value's type, length and bytes. */
[[nodiscard]] QByteArray rowChecksum(const Row &row);

} // namespace Sidelight
