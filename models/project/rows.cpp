// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/project/rows.h"

#include "models/project/rowfields.h"
#include "models/quotes/quotetype.h"
#include "models/text/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** By QuoteDecision::Kind. */
constexpr std::array kindKeys{"changed"_L1, "removed"_L1, "added"_L1};

QLatin1StringView kindKey(PartKind kind)
{
    switch (kind) {
    case PartKind::Headline:
        return "headline"_L1;
    case PartKind::Subhead:
        return "subhead"_L1;
    case PartKind::Section:
        return "section"_L1;
    case PartKind::Byline:
        return "byline"_L1;
    case PartKind::Dateline:
        return "dateline"_L1;
    case PartKind::Date:
        return "date"_L1;
    case PartKind::Credit:
        return "credit"_L1;
    case PartKind::Caption:
        return "caption"_L1;
    case PartKind::Counter:
        return "counter"_L1;
    case PartKind::Newsletter:
        return "newsletter"_L1;
    case PartKind::Related:
        return "related"_L1;
    case PartKind::Repetition:
        return "repetition"_L1;
    }
    return {};
}

QLatin1StringView reasonKey(PartReason reason)
{
    switch (reason) {
    case PartReason::Position:
        return "position"_L1;
    case PartReason::Wording:
        return "wording"_L1;
    case PartReason::Repeated:
        return "repeated"_L1;
    case PartReason::PhotoCredit:
        return "photo-credit"_L1;
    case PartReason::BesideBoilerplate:
        return "beside-boilerplate"_L1;
    }
    return {};
}

/** The enumerator with that key; their numbers run from 0, and none beyond the last has one. */
template <class Enum, class Key>
std::optional<Enum> fromKey(const QString &key, Key keyOf)
{
    for (int number = 0; !keyOf(static_cast<Enum>(number)).isEmpty(); ++number) {
        if (keyOf(static_cast<Enum>(number)) == key) {
            return static_cast<Enum>(number);
        }
    }
    return {};
}

} // namespace

std::optional<Row> sourceRow(const Source &source)
{
    const Encoding &encoding = source.article.encoding;
    const Metadata &metadata = source.article.metadata;
    RowWriter row;
    row.id(source.id).text(source.key).number(source.position).text(source.article.fileName);
    row.text(encoding.declared).text(encoding.detected).text(encoding.used).flag(encoding.hadErrors);
    row.text(metadata.outlet).text(metadata.title).text(metadata.byline).text(metadata.agency).text(metadata.url);
    row.time(metadata.published).flag(source.isRead).flag(source.isOpen).time(source.imported);
    return row.row();
}

std::optional<Source> sourceFromRow(const Row &row)
{
    RowReader reader(row);
    Source source;
    source.id = reader.id();
    source.key = reader.text();
    source.position = reader.integer();
    source.article.fileName = reader.text();
    source.article.encoding = {reader.text(), reader.text(), reader.text(), reader.flag()};
    source.article.metadata = {reader.text(), reader.text(), reader.text(),
                               reader.text(), reader.text(), reader.time()};
    source.isRead = reader.flag();
    source.isOpen = reader.flag();
    source.imported = reader.time();
    return reader.isGood() ? std::optional(source) : std::nullopt;
}

std::optional<Row> partRow(const QUuid &source, qsizetype number, const Part &part, const Positions &positions)
{
    RowWriter row;
    row.id(source).number(number).text(kindKey(part.kind)).span(part.span, positions);
    row.text(reasonKey(part.reason)).flag(part.masked);
    return row.row();
}

std::optional<Part> partFromRow(const Row &row, const Positions &positions)
{
    RowReader reader(row);
    reader.skip(2);
    const auto kind = fromKey<PartKind>(reader.text(), kindKey);
    const auto span = reader.span(positions);
    const auto reason = fromKey<PartReason>(reader.text(), reasonKey);
    const bool isMasked = reader.flag();
    return reader.isGood() && kind && span && reason ? std::optional(Part{*kind, *span, *reason, isMasked})
                                                     : std::nullopt;
}

std::optional<Row> overruleRow(const QUuid &source, qsizetype number, const PartOverrule &overrule,
                               const Positions &positions)
{
    RowWriter row;
    row.id(source).number(number).span(overrule.span, positions).flag(overrule.masked);
    return row.row();
}

std::optional<PartOverrule> overruleFromRow(const Row &row, const Positions &positions)
{
    RowReader reader(row);
    reader.skip(2);
    const auto span = reader.span(positions);
    const bool isMasked = reader.flag();
    return reader.isGood() && span ? std::optional(PartOverrule{*span, isMasked}) : std::nullopt;
}

std::optional<Row> claimRow(const Claim &claim)
{
    RowWriter row;
    row.id(claim.id).idOrNone(claim.parent).number(claim.position).text(claim.name).text(claim.shortName);
    row.text(claim.description).text(claim.memo).number(claim.colour).flag(claim.isFolder);
    return row.row();
}

std::optional<Claim> claimFromRow(const Row &row)
{
    RowReader reader(row);
    const Claim claim{reader.id(),   reader.idOrNone(), reader.integer(), reader.text(), reader.text(),
                      reader.text(), reader.text(),     reader.integer(), reader.flag()};
    return reader.isGood() ? std::optional(claim) : std::nullopt;
}

std::optional<Row> codingRow(const Coding &coding, const Positions &positions)
{
    RowWriter row;
    row.id(coding.id).id(coding.claim).id(coding.source).span(coding.span, positions).text(stanceKey(coding.stance));
    row.text(coding.attributedTo).text(coding.note).text(coding.coder).time(coding.created).time(coding.modified);
    row.text(originKey(coding.origin)).text(coding.rule);
    return row.row();
}

std::optional<Coding> codingFromRow(const Row &row, const Positions &positions)
{
    RowReader reader(row);
    Coding coding;
    coding.id = reader.id();
    coding.claim = reader.id();
    coding.source = reader.id();
    coding.span = reader.span(positions);
    const auto stance = stanceFromKey(reader.text());
    coding.attributedTo = reader.text();
    coding.note = reader.text();
    coding.coder = reader.text();
    coding.created = reader.time();
    coding.modified = reader.time();
    const auto origin = originFromKey(reader.text());
    coding.rule = reader.text();
    if (!reader.isGood() || !stance || !origin) {
        return {};
    }
    coding.stance = *stance;
    coding.origin = *origin;
    return coding;
}

std::optional<Row> rejectionRow(const Rejection &rejection, const Positions &inA, const Positions &inB)
{
    RowWriter row;
    row.id(rejection.id).id(rejection.a.source).span(rejection.a.span, inA);
    row.id(rejection.b.source).span(rejection.b.span, inB);
    row.text(rejection.note).text(rejection.coder).time(rejection.created);
    return row.row();
}

std::optional<Rejection> rejectionFromRow(const Row &row, const Positions &inA, const Positions &inB)
{
    RowReader reader(row);
    Rejection rejection;
    rejection.id = reader.id();
    rejection.a.source = reader.id();
    const auto a = reader.span(inA);
    rejection.b.source = reader.id();
    const auto b = reader.span(inB);
    rejection.note = reader.text();
    rejection.coder = reader.text();
    rejection.created = reader.time();
    if (!reader.isGood() || !a || !b) {
        return {};
    }
    rejection.a.span = *a;
    rejection.b.span = *b;
    return rejection;
}

std::optional<Row> quoteDecisionRow(const QuoteDecision &decision, const Positions &positions)
{
    RowWriter row;
    row.id(decision.id).id(decision.source).text(QString(kindKeys.at(static_cast<size_t>(decision.kind))));
    row.span(decision.found, positions).text(decision.words).span(decision.content, positions);
    row.span(decision.cue, positions).span(decision.mention, positions).textOrNone(decision.speaker);
    row.textOrNone(decision.type ? std::optional(quoteTypeKey(*decision.type)) : std::nullopt);
    row.text(decision.coder).time(decision.created);
    return row.row();
}

std::optional<QuoteDecision> quoteDecisionFromRow(const Row &row, const Positions &positions)
{
    RowReader reader(row);
    QuoteDecision decision;
    decision.id = reader.id();
    decision.source = reader.id();
    const auto kind = std::ranges::find(kindKeys, reader.text());
    const auto found = reader.span(positions);
    decision.words = reader.text();
    decision.content = reader.span(positions);
    decision.cue = reader.span(positions);
    decision.mention = reader.span(positions);
    decision.speaker = reader.textOrNone();
    const auto type = reader.textOrNone();
    decision.type = type ? quoteTypeFromKey(*type) : std::nullopt;
    decision.coder = reader.text();
    decision.created = reader.time();
    if (!reader.isGood() || kind == kindKeys.end() || !found || bool(type) != bool(decision.type)) {
        return {};
    }
    decision.kind = static_cast<QuoteDecision::Kind>(kind - kindKeys.begin());
    decision.found = *found;
    return decision;
}

std::optional<Row> speakerDecisionRow(const SpeakerDecision &decision)
{
    RowWriter row;
    row.id(decision.id).text(decision.a).text(decision.b).flag(decision.areOne);
    row.text(decision.coder).time(decision.created);
    return row.row();
}

std::optional<SpeakerDecision> speakerDecisionFromRow(const Row &row)
{
    RowReader reader(row);
    const SpeakerDecision decision{reader.id(),   reader.text(), reader.text(),
                                   reader.flag(), reader.text(), reader.time()};
    return reader.isGood() ? std::optional(decision) : std::nullopt;
}

QByteArray rowChecksum(const Row &row)
{
    QByteArray summed;
    const auto addNumber = [&summed](qint64 number) {
        const qint64 ordered = qToBigEndian(number);
        summed.append(reinterpret_cast<const char *>(&ordered), sizeof(ordered));
    };
    for (const Value &value : row) {
        addNumber(static_cast<qint64>(value.index()));
        if (const auto *number = std::get_if<qint64>(&value)) {
            addNumber(*number);
        } else if (!std::holds_alternative<std::monostate>(value)) {
            const auto *text = std::get_if<Utf8>(&value);
            const QByteArray &bytes = text ? text->bytes : std::get<QByteArray>(value);
            addNumber(bytes.size());
            summed.append(bytes);
        }
    }
    return sha256(summed); // once: a call for each value is dearer
}

} // namespace Sidelight
