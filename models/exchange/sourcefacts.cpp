// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/sourcefacts.h"

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

/** As exact as it is known: a date alone at midnight, no zone where none is given. */
QString timeText(const QDateTime &time)
{
    if (!time.isValid()) {
        return {};
    }
    const bool isLocal = time.timeSpec() == Qt::LocalTime;
    if (isLocal && time.time() == QTime(0, 0)) {
        return time.date().toString(Qt::ISODate);
    }
    return time.toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QDateTime timeFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return text.contains(u'T') || !date.isValid() ? QDateTime::fromString(text, Qt::ISODateWithMs)
                                                  : QDateTime(date, QTime(0, 0));
}

QString *field(Source &source, const QString &name)
{
    Metadata &metadata = source.article.metadata;
    return name == u"key"      ? &source.key
           : name == u"outlet" ? &metadata.outlet
           : name == u"title"  ? &metadata.title
           : name == u"byline" ? &metadata.byline
           : name == u"agency" ? &metadata.agency
           : name == u"url"    ? &metadata.url
                               : nullptr;
}

} // namespace

const QStringList &sourceFactNames()
{
    static const QStringList names{u"key"_s, u"outlet"_s,    u"title"_s, u"byline"_s, u"agency"_s,
                                   u"url"_s, u"published"_s, u"read"_s,  u"sha256"_s};
    return names;
}

bool isFlag(const QString &name)
{
    return name == u"read";
}

QList<std::pair<QString, QString>> sourceFacts(const Source &source)
{
    QList<std::pair<QString, QString>> facts;
    Source copy = source;
    for (const QString &name : sourceFactNames()) {
        const QString *text = field(copy, name);
        const QString value = text                   ? *text
                              : name == u"published" ? timeText(source.article.metadata.published)
                              : name == u"read"      ? (source.isRead ? u"true"_s : u"false"_s)
                                                     : QString::fromLatin1(source.article.sha256.toHex());
        if (!value.isEmpty()) {
            facts.append({name, value});
        }
    }
    return facts;
}

bool setSourceFact(Source &source, const QString &name, const QString &value)
{
    if (QString *text = field(source, name)) {
        *text = value;
    } else if (name == u"published") {
        source.article.metadata.published = timeFrom(value);
    } else if (name == u"read") {
        source.isRead = value == u"true" || value == u"1";
    } else if (name == u"sha256") {
        source.article.sha256 = QByteArray::fromHex(value.toLatin1());
    } else {
        return false;
    }
    return true;
}

} // namespace Sidelight
