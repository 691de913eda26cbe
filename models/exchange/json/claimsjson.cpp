// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/json/claimsjson.h"

#include "models/claims/codebook.h"
#include "models/exchange/codingorder.h"
#include "models/exchange/isotime.h"
#include "models/exchange/json/jsontext.h"
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

/** An article in which a claim stands, and every wording in which it does. */
struct Appearance {
    const Source *source = nullptr;
    QStringList words;
};

/** In the order of the sources and of the texts, as the codings are. */
QList<Appearance> appearances(const ProjectData &project, const QList<const Coding *> &codings)
{
    QList<Appearance> found;
    for (const Coding *coding : codings) {
        const Source *source = project.source(coding->source);
        if (found.isEmpty() || found.constLast().source != source) {
            found.append(Appearance{source, {}});
        }
        found.last().words.append(source->article.text.sliced(coding->span->begin, coding->span->length()));
    }
    return found;
}

/** The words are parts of the article: its own text would be all of it. */
QByteArray article(const Appearance &appearance)
{
    const Article &article = appearance.source->article;
    const Metadata &metadata = article.metadata;
    QByteArrayList parts;
    for (const QString &words : appearance.words) {
        parts.append(R"({"@type":"CreativeWork","text":)" + json::string(words) + '}');
    }
    return R"({"@type":"NewsArticle","identifier":"sha256:)" + article.sha256.toHex() + '"' +
           member("headline", metadata.title) + member("url", metadata.url) +
           member("datePublished", publishedText(metadata.published)) + named("author", "Person", metadata.byline) +
           named("publisher", "Organization", metadata.outlet) + ",\"hasPart\":[" + parts.join(',') + "]}";
}

/** Everybody to whom the claim is attributed, once. */
QByteArray authors(const QList<const Coding *> &codings)
{
    QStringList speakers;
    QByteArrayList objects;
    for (const Coding *coding : codings) {
        const QString &speaker = coding->attributedTo;
        if (!speaker.isEmpty() && !speakers.contains(speaker)) {
            speakers.append(speaker);
            objects.append(R"({"@type":")"_ba + (isName(speaker) ? "Person" : "Organization") + R"(","name":)" +
                           json::string(speaker) + '}');
        }
    }
    return objects.isEmpty() ? QByteArray() : ",\"author\":[" + objects.join(',') + ']';
}

/** The earliest by date; empty if none has one. */
QByteArray firstAppearance(const QList<Appearance> &all)
{
    const Appearance *first = nullptr;
    for (const Appearance &appearance : all) {
        const QDateTime &published = appearance.source->article.metadata.published;
        if (published.isValid() && (!first || published < first->source->article.metadata.published)) {
            first = &appearance;
        }
    }
    return first ? ",\"firstAppearance\":" + article(*first) : QByteArray();
}

/** What is coded with one claim. */
QByteArray claimObject(const ProjectData &project, const Claim &claim, const QList<const Coding *> &codings)
{
    const QList<Appearance> all = appearances(project, codings);
    QByteArrayList articles;
    for (const Appearance &appearance : all) {
        articles.append(article(appearance));
    }
    return R"({"@type":"Claim","@id":)" +
           json::string(QString(u"urn:uuid:"_s + claim.id.toString(QUuid::WithoutBraces))) +
           member("name", claim.name) + member("text", claim.description.isEmpty() ? claim.name : claim.description) +
           authors(codings) + firstAppearance(all) +
           (articles.isEmpty() ? QByteArray() : ",\"appearance\":[" + articles.join(',') + ']') + '}';
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
