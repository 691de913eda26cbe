// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/rows.h"

#include "models/project/rowfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** By RowMark::Kind. */
constexpr std::array markKindKeys{"changed"_L1, "removed"_L1};

/** "#rrggbb" in lower case, or nothing. */
bool isFreeColour(const QString &colour)
{
    constexpr qsizetype length = 7;
    const auto isHexDigit = [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    };
    return colour.isEmpty() ||
           (colour.size() == length && colour.startsWith(u'#') && std::ranges::all_of(colour.sliced(1), isHexDigit));
}

} // namespace

bool hasDetails(const Claim &claim)
{
    return !claim.freeColour.isEmpty() || !claim.examples.isEmpty() || !claim.counterExamples.isEmpty();
}

std::optional<Row> claimDetailsRow(const Claim &claim)
{
    RowWriter row;
    row.id(claim.id).text(claim.freeColour).text(claim.examples).text(claim.counterExamples);
    return isFreeColour(claim.freeColour) ? row.row() : std::nullopt;
}

bool takeClaimDetails(Claim &claim, const Row &row)
{
    RowReader reader(row);
    const bool isOfClaim = reader.id() == claim.id;
    claim.freeColour = reader.text();
    claim.examples = reader.text();
    claim.counterExamples = reader.text();
    return reader.isGood() && isOfClaim && isFreeColour(claim.freeColour);
}

std::optional<Row> memoRow(const Memo &memo)
{
    RowWriter row;
    row.id(memo.id).text(memo.text).text(memo.coder).time(memo.modified);
    return row.row();
}

std::optional<Memo> memoFromRow(const Row &row)
{
    RowReader reader(row);
    const Memo memo{reader.id(), reader.text(), reader.text(), reader.time()};
    return reader.isGood() ? std::optional(memo) : std::nullopt;
}

std::optional<Row> linkRow(const SpanLink &link, const Positions &inA, const Positions &inB)
{
    RowWriter row;
    row.id(link.id).text(linkKindKey(link.kind));
    row.id(link.a.source).span(link.a.span, inA).text(link.wordsA);
    row.id(link.b.source).span(link.b.span, inB).text(link.wordsB);
    row.text(link.note).text(link.coder).time(link.created);
    return row.row();
}

std::optional<SpanLink> linkFromRow(const Row &row, const Positions &inA, const Positions &inB)
{
    RowReader reader(row);
    SpanLink link;
    link.id = reader.id();
    const auto kind = linkKindFromKey(reader.text());
    link.a.source = reader.id();
    const auto a = reader.span(inA);
    link.wordsA = reader.text();
    link.b.source = reader.id();
    const auto b = reader.span(inB);
    link.wordsB = reader.text();
    link.note = reader.text();
    link.coder = reader.text();
    link.created = reader.time();
    if (!reader.isGood() || !kind || !a || !b) {
        return {};
    }
    link.kind = *kind;
    link.a.span = *a;
    link.b.span = *b;
    return link;
}

std::optional<Row> rejectedSuggestionRow(const RejectedSuggestion &rejected, const Positions &positions)
{
    RowWriter row;
    row.id(rejected.id).id(rejected.claim).id(rejected.place.source).span(rejected.place.span, positions);
    row.text(rejected.words).text(rejected.coder).time(rejected.created);
    return row.row();
}

std::optional<RejectedSuggestion> rejectedSuggestionFromRow(const Row &row, const Positions &positions)
{
    RowReader reader(row);
    RejectedSuggestion rejected;
    rejected.id = reader.id();
    rejected.claim = reader.id();
    rejected.place.source = reader.id();
    const auto span = reader.span(positions);
    rejected.words = reader.text();
    rejected.coder = reader.text();
    rejected.created = reader.time();
    if (!reader.isGood() || !span) {
        return {};
    }
    rejected.place.span = *span;
    return rejected;
}

std::optional<Row> orphanRow(const OrphanedCoding &orphan)
{
    const TextAnchor &anchor = orphan.anchor;
    RowWriter row;
    row.id(orphan.id).id(orphan.claim).id(orphan.source).text(stanceKey(orphan.stance)).text(orphan.attributedTo);
    row.text(orphan.note).text(orphan.coder).time(orphan.created).time(orphan.modified);
    row.text(originKey(orphan.origin)).text(orphan.rule).text(anchor.exact).text(anchor.prefix).text(anchor.suffix);
    row.number(anchor.position.begin).number(anchor.position.end);
    return orphan.span ? std::nullopt : row.row();
}

std::optional<OrphanedCoding> orphanFromRow(const Row &row)
{
    RowReader reader(row);
    OrphanedCoding orphan;
    orphan.id = reader.id();
    orphan.claim = reader.id();
    orphan.source = reader.id();
    const auto stance = stanceFromKey(reader.text());
    orphan.attributedTo = reader.text();
    orphan.note = reader.text();
    orphan.coder = reader.text();
    orphan.created = reader.time();
    orphan.modified = reader.time();
    const auto origin = originFromKey(reader.text());
    orphan.rule = reader.text();
    TextAnchor &anchor = orphan.anchor;
    anchor.exact = reader.text();
    anchor.prefix = reader.text();
    anchor.suffix = reader.text();
    anchor.position.begin = reader.integer();
    anchor.position.end = reader.integer();
    if (!reader.isGood() || !stance || !origin) {
        return {};
    }
    orphan.stance = *stance;
    orphan.origin = *origin;
    return orphan;
}

std::optional<Row> rowMarkRow(const RowMark &mark)
{
    RowWriter row;
    row.id(mark.id).text(QString(markKindKeys.at(static_cast<size_t>(mark.kind)))).time(mark.at).text(mark.coder);
    return mark.at.isValid() ? row.row() : std::nullopt;
}

std::optional<RowMark> rowMarkFromRow(const Row &row)
{
    RowReader reader(row);
    RowMark mark;
    mark.id = reader.id();
    const auto kind = std::ranges::find(markKindKeys, reader.text());
    mark.at = reader.time();
    mark.coder = reader.text();
    if (!reader.isGood() || kind == markKindKeys.end() || !mark.at.isValid()) {
        return {};
    }
    mark.kind = static_cast<RowMark::Kind>(kind - markKindKeys.begin());
    return mark;
}

std::optional<Row> logEntryRow(const LogEntry &entry)
{
    RowWriter row;
    row.number(entry.number).time(entry.at).text(entry.who);
    row.text(logKindKey(entry.kind)).text(entry.what);
    return row.row();
}

std::optional<LogEntry> logEntryFromRow(const Row &row)
{
    RowReader reader(row);
    LogEntry entry;
    entry.number = reader.integer();
    entry.at = reader.time();
    entry.who = reader.text();
    const auto kind = std::ranges::find(logKindKeys, reader.text());
    entry.what = reader.text();
    if (!reader.isGood() || kind == logKindKeys.end()) {
        return {};
    }
    entry.kind = static_cast<LogEntry::Kind>(kind - logKindKeys.begin());
    return entry;
}

} // namespace Sidelight
