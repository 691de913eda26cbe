// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/claimsjson.h"

#include "models/claims/codebook.h"
#include "models/exchange/codingorder.h"
#include "models/exchange/isotime.h"
#include "models/exchange/jsontext.h"
#include "models/exchange/writefile.h"
#include "models/project/speakertable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

QByteArray member(const char *name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : ",\""_ba + name + "\":" + json::string(value);
}

QByteArray named(const char *member, const char *type, const QString &name)
{
    return name.isEmpty() ? QByteArray()
                          : ",\""_ba + member + R"(":{"@type":")" + type + R"(","name":)" + json::string(name) + '}';
}

/** An article, and the words in which the claim stands there. */
QByteArray article(const Source &source, const QString &words)
{
    const Metadata &metadata = source.article.metadata;
    return R"({"@type":"NewsArticle","identifier":"sha256:)" + source.article.sha256.toHex() + '"' +
           member("headline", metadata.title) + member("url", metadata.url) +
           member("datePublished", publishedText(metadata.published)) + named("author", "Person", metadata.byline) +
           named("publisher", "Organization", metadata.outlet) + member("text", words) + '}';
}

/** What is coded with one claim, in the order of the sources and of the texts. */
QByteArray claimObject(const ProjectData &project, const Claim &claim, const QList<const Coding *> &codings)
{
    QByteArrayList appearances;
    QByteArray first;
    QDateTime firstDate;
    QStringList speakers;
    for (const Coding *coding : codings) {
        const Source &source = *project.source(coding->source);
        const QString words = source.article.text.sliced(coding->span->begin, coding->span->length());
        appearances.append(article(source, words));
        const QDateTime &published = source.article.metadata.published;
        if (published.isValid() && (!firstDate.isValid() || published < firstDate)) {
            firstDate = published;
            first = appearances.constLast();
        }
        if (!coding->attributedTo.isEmpty() && !speakers.contains(coding->attributedTo)) {
            speakers.append(coding->attributedTo);
        }
    }
    QByteArrayList authors;
    for (const QString &speaker : std::as_const(speakers)) {
        authors.append(R"({"@type":")"_ba + (isName(speaker) ? "Person" : "Organization") + R"(","name":)" +
                       json::string(speaker) + '}');
    }
    QByteArray json =
        R"({"@type":"Claim","@id":)" + json::string(QString(u"urn:uuid:"_s + claim.id.toString(QUuid::WithoutBraces))) +
        member("name", claim.name) + member("text", claim.description.isEmpty() ? claim.name : claim.description);
    json += authors.isEmpty() ? QByteArray() : ",\"author\":[" + authors.join(',') + ']';
    json += first.isEmpty() ? QByteArray() : ",\"firstAppearance\":" + first;
    json += appearances.isEmpty() ? QByteArray() : ",\"appearance\":[" + appearances.join(',') + ']';
    return json + '}';
}

} // namespace

Result<void> writeClaimsJson(QIODevice &device, const ProjectData &project)
{
    const Codebook codebook(project.claims);
    QHash<QUuid, QList<const Coding *>> codings;
    for (const qsizetype place : codingOrder(project, codebook)) {
        const Coding &coding = project.codings.at(place);
        if (coding.span) {
            codings[coding.claim].append(&coding);
        }
    }
    Result<void> written = writeBytes(device, R"({"@context":"https://schema.org","@graph":[)");
    bool isFirst = true;
    for (const Claim &claim : codebook.claims()) {
        if (claim.isFolder || !written) {
            continue;
        }
        const QByteArray object = claimObject(project, claim, codings.value(claim.id));
        written = writeBytes(device, QByteArray((isFirst ? "\n" : ",\n") + object));
        isFirst = false;
    }
    return written ? writeBytes(device, "\n]}\n") : written;
}

} // namespace Sidelight
