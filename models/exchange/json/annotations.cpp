// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/annotations.h"

#include "models/claims/anchoring/anchoring.h"
#include "models/claims/codebook.h"
#include "models/exchange/codingorder.h"
#include "models/exchange/isotime.h"
#include "models/exchange/json/jsontext.h"
#include "models/exchange/qda/qdamapping.h"
#include "models/exchange/tagname.h"
#include "models/exchange/writefile.h"
#include "models/project/acttools.h"
#include "models/text/positions.h"
#include "models/text/sanitising.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qint64 largestFile = 256LL * 1024 * 1024;
constexpr auto hashScheme = "ni:///sha-256;"_L1; // RFC 6920
constexpr auto uuidScheme = "urn:uuid:"_L1;

QByteArray urn(const QUuid &id)
{
    return json::string(QString(uuidScheme + id.toString(QUuid::WithoutBraces)));
}

QString hashName(const QByteArray &sha256)
{
    return hashScheme +
           QString::fromLatin1(sha256.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray textBody(const char *purpose, const QString &value)
{
    return value.isEmpty()
               ? QByteArray()
               : R"({"type":"TextualBody","purpose":")"_ba + purpose + R"(","value":)" + json::string(value) + "},";
}

QByteArray bodies(const Coding &coding, const QString &tag)
{
    const QByteArray all = textBody("tagging", tag) + textBody("classifying", stanceKey(coding.stance)) +
                           textBody("identifying", coding.attributedTo) + textBody("commenting", coding.note) +
                           textBody("describing", qda::provenanceText(coding));
    return all.chopped(1);
}

QByteArray sourceObject(const Article &article)
{
    QByteArray source = R"({"id":)" + json::string(hashName(article.sha256)) +
                        R"(,"type":"Text","format":"text/plain","name":)" + json::string(article.fileName);
    if (!article.metadata.url.isEmpty()) {
        source += R"(,"via":)" + json::string(article.metadata.url);
    }
    return source + '}';
}

QByteArray selectors(const QString &text, const Positions &positions, const Span &span)
{
    const TextAnchor anchor = textAnchor(text, positions, span);
    QByteArray json = R"([{"type":"TextPositionSelector","start":)";
    json::appendNumber(json, anchor.position.begin);
    json::appendNumber(json.append(R"(,"end":)"), anchor.position.end);
    return json + R"(},{"type":"TextQuoteSelector","exact":)" + json::string(anchor.exact) + R"(,"prefix":)" +
           json::string(anchor.prefix) + R"(,"suffix":)" + json::string(anchor.suffix) + "}]";
}

QByteArray annotation(const Coding &coding, const QString &tag, const Source &source, const Positions &positions)
{
    const QByteArray object = sourceObject(source.article);
    const QByteArray target = coding.span ? R"({"type":"SpecificResource","source":)" + object + R"(,"selector":)" +
                                                selectors(source.article.text, positions, *coding.span) + '}'
                                          : object;
    QByteArray json = R"({"id":)" + urn(coding.id) + R"(,"type":"Annotation","motivation":"classifying")";
    if (!coding.coder.isEmpty()) {
        json += R"(,"creator":{"type":"Person","name":)" + json::string(coding.coder) + '}';
    }
    for (const auto &[name, time] : {std::pair("created", coding.created), std::pair("modified", coding.modified)}) {
        if (time.isValid()) {
            json += ",\""_ba + name + "\":\"" + utcText(time).toLatin1() + '"';
        }
    }
    return json + R"(,"generator":{"type":"Software","name":"Sidelight"},"body":[)" + bodies(coding, tag) +
           R"(],"target":)" + target + '}';
}

// Reading

/** Properties may stand alone or in an array. */
QJsonArray asArray(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

bool isOfType(const QJsonObject &object, const QString &type)
{
    return asArray(object.value("type"_L1)).contains(type) || asArray(object.value("@type"_L1)).contains(type);
}

/** All annotations of a value, whatever it is wrapped in. */
QJsonArray annotationsIn(const QJsonValue &value)
{
    QJsonArray found;
    for (const QJsonValue &item : asArray(value)) {
        const QJsonObject object = item.toObject();
        if (object.contains("target"_L1)) {
            found.append(object);
        }
        for (const auto &wrapped : {"first"_L1, "items"_L1}) {
            for (const QJsonValue &inner : asArray(object.value(wrapped))) {
                for (const QJsonValue &annotation : inner.isObject() ? annotationsIn(inner) : QJsonArray()) {
                    found.append(annotation);
                }
            }
        }
    }
    return found;
}

/** `tags` gets what the annotation is tagged with, all else the record. */
void readBody(const QJsonObject &body, CodingRecord &record, QStringList &tags)
{
    const QString value = sanitised(body.value("value"_L1).toString());
    const QString purpose = body.value("purpose"_L1).toString();
    Coding provenance;
    if (purpose == u"tagging") {
        tags.append(value);
    } else if (const auto stance = stanceFromKey(value); purpose == u"classifying" && stance) {
        record.stance = *stance;
    } else if (purpose == u"identifying") {
        record.attributedTo = acts::cleanName(value);
    } else if (purpose == u"describing" && qda::readProvenance(value, provenance)) {
        record.origin = provenance.origin;
        record.rule = acts::cleanName(provenance.rule);
    } else if (!value.isEmpty()) {
        record.memo = acts::joinedTexts(record.memo, value);
    }
}

void readTarget(const QJsonObject &target, CodingRecord &record)
{
    const QJsonValue source = target.contains("source"_L1) ? target.value("source"_L1) : QJsonValue(target);
    const QJsonObject object = source.toObject();
    const QString id = source.isString() ? source.toString() : object.value("id"_L1).toString();
    record.document = object.value("name"_L1).toString(id.section(u'/', -1));
    if (id.startsWith(hashScheme)) {
        record.documentSha256 =
            QByteArray::fromBase64(id.sliced(hashScheme.size()).toLatin1(), QByteArray::Base64UrlEncoding);
    }
    for (const QJsonValue &value : asArray(target.value("selector"_L1))) {
        const QJsonObject selector = value.toObject();
        if (isOfType(selector, u"TextQuoteSelector"_s)) {
            record.content = sanitised(selector.value("exact"_L1).toString());
            record.prefix = sanitised(selector.value("prefix"_L1).toString());
            record.suffix = sanitised(selector.value("suffix"_L1).toString());
        } else if (isOfType(selector, u"TextPositionSelector"_s)) {
            const Span place{selector.value("start"_L1).toInteger(-1), selector.value("end"_L1).toInteger(-1)};
            record.place = place.begin >= 0 && !place.isEmpty() ? std::optional(place) : std::nullopt;
        }
    }
}

/** What an annotation says with each of its tags of each of its targets; the id is the first one's. */
QList<CodingRecord> recordsFrom(const QJsonObject &annotation, qint64 number)
{
    CodingRecord record;
    record.line = number;
    const QString id = annotation.value("id"_L1).toString();
    record.id = id.startsWith(uuidScheme) ? QUuid(id.sliced(uuidScheme.size())) : QUuid();
    const QJsonValue creator = annotation.value("creator"_L1);
    record.coder =
        acts::cleanName(creator.isString() ? creator.toString() : creator.toObject().value("name"_L1).toString());
    record.created = utcTime(annotation.value("created"_L1).toString());
    record.modified = utcTime(annotation.value("modified"_L1).toString());
    const QJsonObject generator = annotation.value("generator"_L1).toObject();
    record.origin = generator.value("name"_L1) == "Sidelight"_L1 ? Origin::Manual : Origin::Imported;
    QStringList tags;
    for (const QJsonValue &body : asArray(annotation.value("body"_L1))) {
        readBody(body.toObject(), record, tags);
    }
    tags.removeDuplicates();
    QList<CodingRecord> records;
    for (const QJsonValue &target : asArray(annotation.value("target"_L1))) {
        CodingRecord there = record;
        readTarget(target.toObject(), there);
        for (const QString &tag : tags.isEmpty() ? QStringList{QString()} : tags) {
            there.tag = tag;
            there.id = records.isEmpty() ? record.id : QUuid();
            records.append(there);
        }
    }
    return records;
}

} // namespace

Result<void> writeAnnotations(QIODevice &device, const ProjectData &project)
{
    const Codebook codebook(project.claims);
    const QList<qsizetype> order = codingOrder(project, codebook);
    QByteArray head = R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":)" + urn(project.id) +
                      R"(,"type":"AnnotationCollection","label":"Sidelight","total":)";
    json::appendNumber(head, order.size());
    head += R"(,"first":{"id":)" + urn(qda::derivedId(project.id, u"annotations"_s)) +
            R"(,"type":"AnnotationPage","startIndex":0,"items":[)";
    Result<void> written = writeBytes(device, head);
    QHash<QUuid, std::shared_ptr<Positions>> positions;
    for (qsizetype i = 0; i < order.size() && written; ++i) {
        const Coding &coding = project.codings.at(order.at(i));
        const Source &source = *project.source(coding.source);
        auto &own = positions[source.id];
        if (!own) {
            own = std::make_shared<Positions>(source.article.text);
        }
        const QByteArray object = annotation(coding, tagName(codebook, coding.claim), source, *own);
        written = writeBytes(device, QByteArray((i > 0 ? ",\n" : "\n") + object));
    }
    return written ? writeBytes(device, "\n]}}\n") : written;
}

Result<AnnotatedRecords> readAnnotations(QIODevice &device)
{
    const QByteArray bytes = device.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        return failure(Error::Code::FileTooLarge);
    }
    if (bytes.isEmpty()) {
        return failure(device.atEnd() ? Error::Code::FileEmpty : Error::Code::FileUnreadable, {}, device.errorString());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        return failure(Error::Code::Malformed, {}, error.errorString(), error.offset);
    }
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    AnnotatedRecords result;
    int untagged = 0;
    qint64 number = 0;
    for (const QJsonValue &annotation : annotationsIn(root)) {
        const QList<CodingRecord> records = recordsFrom(annotation.toObject(), ++number);
        const auto isCoding = [](const CodingRecord &record) {
            return !record.tag.isEmpty() && (!record.content.isEmpty() || record.stance == Stance::Omits);
        };
        std::ranges::copy_if(records, std::back_inserter(result.records), isCoding);
        untagged += std::ranges::any_of(records, isCoding) ? 0 : 1;
    }
    if (number == 0) {
        return failure(Error::Code::Malformed, {}, u"no annotations"_s);
    }
    if (untagged > 0) {
        result.losses.append(
            Losses::tr("Left out: %n annotation(s) without a tag or without words.", nullptr, untagged));
    }
    return result;
}

} // namespace Sidelight
