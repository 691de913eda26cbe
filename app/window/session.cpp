// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/session.h"

#include "widgets/look/metrics.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidelight
{

namespace
{

constexpr qint64 maxFileSize = 1024 * 1024;
constexpr int widestPane = 100'000; // pixels

QStringList toStrings(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString()) {
            strings.append(item.toString());
        }
    }
    return strings;
}

/** Widths that are no widths make none of them count. */
QList<int> toWidths(const QJsonValue &value)
{
    QList<int> widths;
    for (const QJsonValue &item : value.toArray()) {
        if (item.toInt() <= 0 || item.toInt() > widestPane) {
            return {};
        }
        widths.append(item.toInt());
    }
    return widths;
}

QJsonArray fromNumbers(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers) {
        array.append(number);
    }
    return array;
}

QMap<QString, QString> toMap(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        if (entry.value().isString()) {
            map.insert(entry.key(), entry.value().toString());
        }
    }
    return map;
}

QJsonObject fromMap(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto entry = map.constBegin(); entry != map.constEnd(); ++entry) {
        object.insert(entry.key(), entry.value());
    }
    return object;
}

QByteArray toBytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject toJson(const Session &session)
{
    return {
        {u"geometry"_s, QString::fromLatin1(session.geometry.toBase64())},
        {u"state"_s, QString::fromLatin1(session.state.toBase64())},
        {u"recentProjects"_s, QJsonArray::fromStringList(session.recentProjects)},
        {u"lastProject"_s, session.lastProject},
        {u"view"_s, session.view},
        {u"hiddenLayers"_s, QJsonArray::fromStringList(session.hiddenLayers)},
        {u"shownFilters"_s, QJsonArray::fromStringList(session.shownFilters)},
        {u"thorough"_s, session.thorough},
        {u"zoom"_s, session.zoom},
        {u"codingMargin"_s, session.codingMargin},
        {u"linkScrolling"_s, session.linkScrolling},
        {u"paneWidths"_s, fromNumbers(session.paneWidths)},
        {u"csvForSpreadsheets"_s, session.csvForSpreadsheets},
        {u"theme"_s, session.theme},
        {u"language"_s, session.language},
        {u"keys"_s, fromMap(session.keys)},
        {u"coder"_s, session.coder},
    };
}

} // namespace

Session loadSession(const QString &path)
{
    Session session;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileSize) {
        return session;
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    session.geometry = toBytes(json[u"geometry"]);
    session.state = toBytes(json[u"state"]);
    session.recentProjects = toStrings(json[u"recentProjects"]).mid(0, maxRecentProjects);
    session.lastProject = json[u"lastProject"].toString();
    session.view = json[u"view"].toString();
    session.hiddenLayers = toStrings(json[u"hiddenLayers"]);
    session.shownFilters = toStrings(json[u"shownFilters"]);
    session.thorough = json[u"thorough"].toBool();
    session.zoom = std::clamp(json[u"zoom"].toInt(100), smallestZoom, largestZoom);
    session.codingMargin = std::clamp(json[u"codingMargin"].toInt(), 0, widestCodingMargin);
    session.linkScrolling = json[u"linkScrolling"].toBool(true);
    session.paneWidths = toWidths(json[u"paneWidths"]);
    session.csvForSpreadsheets = json[u"csvForSpreadsheets"].toBool(true);
    session.theme = json[u"theme"].toString();
    session.language = json[u"language"].toString();
    session.keys = toMap(json[u"keys"]);
    session.coder = json[u"coder"].toString();
    return session;
}

Result<void> saveSession(const Session &session, const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(Error::Code::FileNotWritable, path, file.errorString());
    }
    file.write(QJsonDocument(toJson(session)).toJson());
    return file.commit() ? Result<void>() : failure(Error::Code::FileNotWritable, path, file.errorString());
}

QString sessionPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/session.json"_s;
}

void addRecent(Session &session, const QString &project)
{
    const QString path = QFileInfo(project).absoluteFilePath();
    session.recentProjects.removeAll(path);
    session.recentProjects.prepend(path);
    session.recentProjects = session.recentProjects.mid(0, maxRecentProjects);
}

} // namespace Sidelight
